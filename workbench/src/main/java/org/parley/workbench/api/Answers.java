package org.parley.workbench.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers for as long as the dossier stays the same, the least recently used leaving first:
 * several people look at the same views. Safe for use by many threads.
 */
final class Answers {
  private static final int MOST_BYTES = 48 << 20;

  private final Versions versions;
  private final Map<String, byte[]> kept = new LinkedHashMap<>(256, 0.75f, true);
  private String version = "";
  private int bytes;

  Answers(Versions versions) {
    this.versions = versions;
  }

  /** A handler that answers with JSON, asked only where its answer is not known. */
  Handler of(Handler handler) {
    return context -> {
      String now = versions.current();
      String key = context.path() + '?' + context.queryString();
      byte[] known = find(now, key);
      if (known != null) {
        context.contentType("application/json").result(known);
        return;
      }
      handler.handle(context);
      keep(now, key, context);
    };
  }

  private synchronized byte @Nullable [] find(String now, String key) {
    if (!now.equals(version)) {
      kept.clear();
      bytes = 0;
      version = now;
    }
    return kept.get(key);
  }

  private void keep(String now, String key, Context context) throws IOException {
    InputStream result = context.resultInputStream();
    if (result == null || context.statusCode() != 200) {
      return;
    }
    byte[] answer = result.readAllBytes();
    context.result(answer);
    if (answer.length <= MOST_BYTES / 16) {
      keep(now, key, answer);
    }
  }

  private synchronized void keep(String now, String key, byte[] answer) {
    if (!now.equals(version) || kept.putIfAbsent(key, answer) != null) {
      return;
    }
    bytes += answer.length;
    var oldest = kept.entrySet().iterator();
    while (bytes > MOST_BYTES && oldest.hasNext()) {
      bytes -= oldest.next().getValue().length;
      oldest.remove();
    }
  }
}
