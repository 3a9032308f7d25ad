package org.parley.workbench.add;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.workbench.ReadingDesk;
import org.parley.workbench.api.Asked;
import org.parley.workbench.api.Json;
import org.parley.workbench.http.Problem;

/** Takes files, texts and addresses, and tells how far their reading is. Safe for many threads. */
public final class AddApi {
  private static final int MOST_JOBS = 100;
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^/\\s]");
  private static final Pattern ENDING = Pattern.compile("((?:\\.[A-Za-z0-9]{1,6}){1,2})$");

  private final ReadingDesk desk;
  private final boolean addressesAllowed;
  private final Runnable changed;
  private final Map<String, Job> jobs = new ConcurrentHashMap<>();

  /**
   * An API.
   *
   * @param addressesAllowed whether the server may fetch an address that a user names: not for
   *     users of other machines, who could reach into this one's network
   */
  public AddApi(ReadingDesk desk, boolean addressesAllowed, Runnable changed) {
    this.desk = desk;
    this.changed = changed;
    this.addressesAllowed = addressesAllowed;
  }

  /** {@code POST /additions}: files as multipart/form-data, or JSON with "text" or "url". */
  public void add(Context context) throws IOException {
    if (jobs.size() >= MOST_JOBS) {
      // Nobody has to follow what he adds: news that nobody fetched make room.
      jobs.values().removeIf(Job::hasEnded);
    }
    if (jobs.size() >= MOST_JOBS) {
      throw Problem.tooMany("too many additions at once; wait for some to end");
    }
    Path folder = Files.createTempDirectory("parley-add");
    List<ReadingDesk.Source> sources;
    try {
      sources = context.isMultipartFormData() ? uploads(context, folder) : List.of(typed(context));
    } catch (IOException | RuntimeException e) {
      remove(folder);
      throw e;
    }
    String id = UUID.randomUUID().toString();
    Job job = new Job();
    jobs.put(id, job);
    Thread.ofVirtual().name("addition").start(() -> work(sources, job, folder));
    context.status(202).header("Location", "/api/v1/additions/" + id);
    context
        .contentType("application/json")
        .result(Json.bytes(Map.of("id", id, "sources", sources.size())));
  }

  private void work(List<ReadingDesk.Source> sources, Job job, Path folder) {
    try {
      desk.add(sources, job);
    } catch (RuntimeException | Error e) {
      job.trouble("parley", e.getMessage() == null ? e.toString() : e.getMessage());
    } finally {
      changed.run();
      job.end();
      remove(folder);
    }
  }

  /** {@code GET /additions/{id}}: server-sent events, "read", "trouble", at the end "done". */
  public void follow(SseClient client) {
    String id = client.ctx().pathParam("id");
    Job job = jobs.get(id);
    if (job == null) {
      client.sendEvent("done", "{}");
      return;
    }
    int seen = 0;
    try {
      while (!job.isTold(seen) && !client.terminated()) {
        List<Job.News> news = job.after(seen, 10_000);
        for (Job.News item : news) {
          client.sendEvent(item.kind(), new String(Json.bytes(item), StandardCharsets.UTF_8));
        }
        if (news.isEmpty()) {
          client.sendComment("still reading");
        }
        seen += news.size();
      }
      if (job.isTold(seen)) {
        jobs.remove(id);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<ReadingDesk.Source> uploads(Context context, Path folder) throws IOException {
    List<ReadingDesk.Source> sources = new ArrayList<>();
    for (UploadedFile upload : context.uploadedFiles()) {
      if (upload.filename().isBlank()) {
        throw Problem.badRequest("a file came without a name; reports are known by it");
      }
      // The name that the browser gives is words for people; the path is ours.
      Path file = folder.resolve(sources.size() + ending(upload.filename()));
      try (InputStream content = upload.content()) {
        Files.copy(content, file);
      }
      sources.add(new ReadingDesk.Source.Uploaded(upload.filename(), file));
    }
    if (sources.isEmpty()) {
      throw Problem.badRequest("no file came with the request");
    }
    return sources;
  }

  /** Up to two short endings of letters and digits, as ".warc.gz": a hint at the kind of file. */
  private static String ending(String name) {
    Matcher matcher = ENDING.matcher(name);
    return matcher.find() ? matcher.group(1) : "";
  }

  private ReadingDesk.Source typed(Context context) {
    JsonNode body = Json.body(context);
    String text = text(body, "text");
    String url = text(body, "url");
    if (text != null) {
      return new ReadingDesk.Source.Pasted(
          text,
          text(body, "title"),
          Asked.day(text(body, "date"), "date"),
          text(body, "publisher"),
          url);
    }
    if (url == null) {
      throw Problem.badRequest("say what is to be added: \"text\" or \"url\"");
    }
    if (!addressesAllowed) {
      throw Problem.badRequest(
          "addresses are fetched only where the workbench serves this machine alone");
    }
    if (!WEB_ADDRESS.matcher(url).lookingAt()) {
      // Whatever else it is, a reader could take it for a file of this machine.
      throw Problem.badRequest("an address begins with http:// or https://");
    }
    return new ReadingDesk.Source.Address(url);
  }

  private static @Nullable String text(JsonNode body, String name) {
    String text = body.path(name).asText("").strip();
    return text.isEmpty() ? null : text;
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // What is left lies in the system's folder for temporary files, which is emptied.
    }
  }
}
