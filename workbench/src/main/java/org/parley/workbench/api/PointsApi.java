package org.parley.workbench.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.dossier.Filter;
import org.parley.workbench.http.Problem;

/**
 * All incidents in short, packed once for each state of the dossier. Safe for use by many threads.
 */
final class PointsApi {
  private final Dossier dossier;
  private final Versions versions;

  /** What the last packing gave; replaced as a whole. */
  private volatile @Nullable Packed packed;

  private record Packed(String version, byte[] bytes) {}

  PointsApi(Dossier dossier, Versions versions) {
    this.dossier = dossier;
    this.versions = versions;
  }

  /** {@code GET /points}: every incident, packed as {@link Columns} says. */
  void all(Context context) {
    Packed current = current();
    String tag = '"' + current.version() + '"';
    context.header("ETag", tag).header("Cache-Control", "private, no-cache");
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    context.contentType("application/octet-stream").result(current.bytes());
  }

  /**
   * {@code GET /incident-ids}: ids of the incidents that pass a filter, at most those asked for.
   */
  void ids(Context context) {
    List<String> ids = new ArrayList<>();
    Filter filter = Asked.filter(context);
    if (filter.equals(Filter.ALL)) {
      throw Problem.badRequest("say what is wanted: one of the filters, as words=shelling");
    }
    dossier.points(filter, point -> ids.add(point.id()));
    Json.answer(context, Map.of("ids", ids));
  }

  private Packed current() {
    String version = versions.current();
    Packed known = packed;
    return known != null && known.version().equals(version) ? known : pack();
  }

  /** One thread packs, the others wait for it. */
  private synchronized Packed pack() {
    String version = versions.current();
    Packed known = packed;
    if (known != null && known.version().equals(version)) {
      return known;
    }
    Columns columns = new Columns();
    dossier.points(Filter.ALL, columns::add);
    Packed fresh = new Packed(version, columns.toBytes(version));
    packed = fresh;
    return fresh;
  }

  /** Packs ahead of the first request. */
  void warm() {
    current();
  }
}
