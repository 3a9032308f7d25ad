package org.parley.workbench.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Decision;
import org.parley.dossier.Dossier;
import org.parley.dossier.Review;
import org.parley.workbench.http.Problem;
import org.parley.workbench.review.GoldFile;
import org.parley.workbench.review.ReviewQueue;
import org.parley.workbench.review.Reviewers;

/** What people decide on incidents. Safe for use by many threads. */
final class ReviewsApi {
  private static final int QUEUE = 200;

  private final Dossier dossier;
  private final Clock clock;

  ReviewsApi(Dossier dossier, Clock clock) {
    this.dossier = dossier;
    this.clock = clock;
  }

  /** {@code GET /reviews}, of one incident with {@code ?incident=}. */
  void list(Context context) {
    List<Review> reviews = dossier.reviews(Asked.text(context, "incident"));
    Json.answer(context, Map.of("items", reviews.stream().map(ReviewsApi::view).toList()));
  }

  /** {@code POST /incidents/{id}/reviews}: {"decision", "who", "why", …}. */
  void add(Context context) {
    JsonNode body = Json.body(context);
    String who = text(body, "who");
    if (who == null) {
      throw Problem.badRequest("say who decides: \"who\"");
    }
    try {
      Review review =
          dossier.review(
              context.pathParam("id"), decision(body), who, clock.instant(), text(body, "why"));
      context.status(201);
      Json.answer(context, view(review));
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest(String.valueOf(e.getMessage()));
    }
  }

  /** {@code DELETE /reviews/{id}?who=…}: takes it back; it stays listed. */
  void undo(Context context) {
    long id = Asked.number(context.pathParam("id"), "the number of the review");
    try {
      Json.answer(context, view(dossier.undo(id, Asked.required(context, "who"), clock.instant())));
    } catch (IllegalArgumentException e) {
      throw Problem.notFound(String.valueOf(e.getMessage()));
    }
  }

  /** {@code GET /review-queue}: what is to be looked at next, what matters most first. */
  void queue(Context context) {
    Json.answer(context, ReviewQueue.of(dossier, Asked.filter(context), QUEUE));
  }

  /** {@code GET /review-agreement}. */
  void agreement(Context context) {
    Json.answer(context, Reviewers.agreement(dossier.reviews(null)));
  }

  /** {@code GET /review-gold}: the reviewed events, a JSON object a line. */
  void gold(Context context) throws IOException {
    context.contentType("application/jsonl; charset=utf-8");
    context.header("Content-Disposition", "attachment; filename=\"parley-gold.jsonl\"");
    GoldFile.write(dossier, line -> context.outputStream().write(line));
  }

  private static Decision decision(JsonNode body) {
    String kind = text(body, "decision");
    return switch (kind == null ? "" : kind) {
      case "accept" -> new Decision.Accept();
      case "reject" -> new Decision.Reject();
      case "correct" -> new Decision.Correct(field(body), body.path("value").asText(""));
      case "merge" -> new Decision.Merge(texts(body, "incidents"));
      case "split" -> new Decision.Split(texts(body, "sightings"));
      default ->
          throw Problem.badRequest("decision must be one of accept, reject, correct, merge, split");
    };
  }

  private static Decision.Field field(JsonNode body) {
    Decision.Field field = Asked.constant(text(body, "field"), "field", Decision.Field.class);
    if (field == null) {
      throw Problem.badRequest("say which field is corrected: \"field\"");
    }
    return field;
  }

  private static @Nullable String text(JsonNode body, String name) {
    String text = body.path(name).asText("").strip();
    return text.isEmpty() ? null : text;
  }

  private static List<String> texts(JsonNode body, String name) {
    List<String> texts = new ArrayList<>();
    body.path(name).forEach(item -> texts.add(item.asText()));
    if (texts.isEmpty()) {
      throw Problem.badRequest("\"" + name + "\" must name at least one");
    }
    return texts;
  }

  /** A review as the API gives it. */
  static Map<String, @Nullable Object> view(Review review) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("id", review.id());
    view.put("incident", review.incident());
    view.put("decision", review.decision().getClass().getSimpleName().toLowerCase(Locale.ROOT));
    view.put("details", review.decision());
    view.put("who", review.who());
    view.put("when", review.when());
    view.put("why", review.why());
    view.put("undoneBy", review.undoneBy());
    return view;
  }
}
