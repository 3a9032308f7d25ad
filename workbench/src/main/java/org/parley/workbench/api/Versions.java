package org.parley.workbench.api;

import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.dossier.Totals;

/**
 * Tells states of the dossier apart. What this server changes shows at once; what another process
 * writes into the file, within {@link #FRESH_NANOS}. Safe for use by many threads.
 */
final class Versions {
  /** Asking the database at every request would cost more than most answers. */
  private static final long FRESH_NANOS = 300_000_000;

  private final Dossier dossier;
  private long changes;
  private volatile @Nullable Seen seen;

  private record Seen(String version, long when) {
    boolean isFresh() {
      return System.nanoTime() - when < FRESH_NANOS;
    }
  }

  Versions(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The version now, or a moment ago. */
  String current() {
    Seen known = seen;
    return known != null && known.isFresh() ? known.version() : count();
  }

  /** One thread asks the database, the others wait for it: fifty would only hinder each other. */
  private synchronized String count() {
    Seen known = seen;
    if (known != null && known.isFresh()) {
      return known.version();
    }
    long now = System.nanoTime();
    String version = changes + "-" + of(dossier.totals());
    seen = new Seen(version, now);
    return version;
  }

  /** Something was changed: asks the database again before the next answer. */
  synchronized void changed() {
    // A review taken back and another made leave the totals as they were.
    changes++;
    seen = null;
  }

  /** Whatever is added, read anew, reviewed or taken back shows in the totals. */
  private static String of(Totals totals) {
    return "%x-%d-%d-%d"
        .formatted(totals.hashCode(), totals.revisions(), totals.incidents(), totals.reviews());
  }
}
