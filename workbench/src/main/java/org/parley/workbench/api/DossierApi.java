package org.parley.workbench.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.dossier.Page;
import org.parley.dossier.ReviewedIncident;
import org.parley.dossier.SearchHit;
import org.parley.dossier.StoredReport;
import org.parley.dossier.export.Format;
import org.parley.workbench.ReadingDesk;
import org.parley.workbench.http.Problem;

/** What the dossier holds: reading only. Safe for use by many threads. */
final class DossierApi {
  private final Dossier dossier;
  private final ReadingDesk desk;
  private final boolean readOnly;

  DossierApi(Dossier dossier, ReadingDesk desk, boolean readOnly) {
    this.dossier = dossier;
    this.desk = desk;
    this.readOnly = readOnly;
  }

  /** {@code GET /summary}. */
  void summary(Context context) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("file", String.valueOf(dossier.file().getFileName()));
    summary.put("readOnly", readOnly);
    summary.put("totals", dossier.totals());
    Json.answer(context, summary);
  }

  /** {@code GET /incidents}. */
  void incidents(Context context) {
    Page<ReviewedIncident> page = dossier.incidents(Asked.filter(context), Asked.page(context));
    answerPage(context, page.items().stream().map(DossierApi::view).toList(), page);
  }

  /** {@code GET /incidents/{id}}. */
  void incident(Context context) {
    String id = context.pathParam("id");
    ReviewedIncident incident = dossier.incident(id);
    if (incident == null) {
      throw Problem.notFound(
          "there is no incident "
              + id
              + " (an incident gets another id when what it is made of changes)");
    }
    Json.answer(context, view(incident));
  }

  private static Map<String, Object> view(ReviewedIncident reviewed) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("incident", reviewed.incident());
    view.put("verdict", reviewed.verdict());
    view.put("reviews", reviewed.reviews().stream().map(ReviewsApi::view).toList());
    return view;
  }

  /** {@code GET /events}. */
  void events(Context context) {
    var page = dossier.events(Asked.filter(context), Asked.page(context));
    answerPage(context, page.items(), page);
  }

  /** {@code GET /claims}. */
  void claims(Context context) {
    var page = dossier.claims(Asked.filter(context), Asked.page(context));
    answerPage(context, page.items(), page);
  }

  /** {@code GET /track?party=…&party=…}. */
  void track(Context context) {
    List<String> parties = context.queryParams("party").stream().filter(p -> !p.isBlank()).toList();
    if (parties.isEmpty()) {
      throw Problem.badRequest("say whose negotiation is wanted: party=UKR&party=RUS");
    }
    Json.answer(context, dossier.track(parties));
  }

  /** {@code GET /reports}. */
  void reports(Context context) {
    var page = dossier.reports(Asked.filter(context), Asked.page(context));
    answerPage(context, page.items(), page);
  }

  /** {@code GET /report?id=…}: the text and everything found in it. */
  void report(Context context) {
    StoredReport report = stored(context);
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("revision", report.revision());
    view.put("revisions", report.revisions());
    view.put("otherIds", report.otherIds());
    view.put("provenance", report.provenance());
    view.put("annotations", Json.tree(report.annotations()));
    Json.answer(context, view);
  }

  /** {@code GET /explanation?id=…&sentence=N}. */
  void explanation(Context context) {
    StoredReport report = stored(context);
    int sentence = Asked.number(Asked.required(context, "sentence"), "sentence");
    String json = sentence < 0 ? null : desk.explain(report.document(), sentence);
    if (json == null) {
      throw Problem.notFound("the report has no sentence " + sentence);
    }
    context.contentType("application/json").result(json);
  }

  private StoredReport stored(Context context) {
    String id = Asked.required(context, "id");
    String revision = Asked.text(context, "revision");
    StoredReport report =
        revision == null
            ? dossier.report(id)
            : dossier.report(id, Asked.number(revision, "revision"));
    if (report == null) {
      throw Problem.notFound("the dossier has no report " + id);
    }
    return report;
  }

  /** {@code GET /search?q=…}. */
  void search(Context context) {
    Page<SearchHit> page =
        dossier.search(Asked.required(context, "q"), Asked.filter(context), Asked.page(context));
    answerPage(context, page.items(), page);
  }

  /** {@code GET /export?format=…}. */
  void export(Context context) throws IOException {
    Format format = Asked.constant(Asked.required(context, "format"), "format", Format.class);
    if (format == null) {
      throw Problem.badRequest("the parameter format is missing");
    }
    context.contentType(ExportTypes.type(format));
    context.header(
        "Content-Disposition", "attachment; filename=\"parley." + ExportTypes.ending(format) + '"');
    dossier.export(format, Asked.filter(context), context.outputStream());
  }

  private static void answerPage(Context context, List<?> items, Page<?> page) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("items", items);
    answer.put("next", page.next());
    answer.put("total", page.total());
    Json.answer(context, answer);
  }
}
