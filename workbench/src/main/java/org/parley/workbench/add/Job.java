package org.parley.workbench.add;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.workbench.ReadingDesk;

/**
 * Reports on their way into the dossier. Whoever follows late hears everything from the beginning.
 * Safe for use by many threads.
 */
final class Job implements ReadingDesk.Listener {
  /** More news than this is summed up in one at the end. */
  private static final int MOST_NEWS = 20_000;

  private final List<News> news = new ArrayList<>();
  private int untold;
  private boolean done;

  /**
   * Something that became of what was handed in.
   *
   * @param kind "read", "trouble" or "done"
   */
  record News(
      String kind,
      String source,
      @Nullable String report,
      @Nullable String title,
      @Nullable String outcome,
      int events,
      @Nullable String reason) {}

  @Override
  public void read(
      String source, String report, @Nullable String title, String outcome, int events) {
    tell(new News("read", source, report, title, outcome, events, null));
  }

  @Override
  public void trouble(String source, String reason) {
    tell(new News("trouble", source, null, null, null, 0, reason));
  }

  /** Nothing more will come. */
  synchronized void end() {
    if (untold > 0) {
      String rest = "there were " + untold + " more reports and refusals, too many to list";
      news.add(new News("trouble", "parley", null, null, null, 0, rest));
    }
    news.add(new News("done", "", null, null, null, 0, null));
    done = true;
    notifyAll();
  }

  private synchronized void tell(News item) {
    if (news.size() < MOST_NEWS) {
      news.add(item);
      notifyAll();
    } else {
      untold++;
    }
  }

  /** The news from a number on; waits for some, at most a while. Empty where none came. */
  synchronized List<News> after(int seen, long milliseconds) throws InterruptedException {
    long end = System.nanoTime() + milliseconds * 1_000_000;
    for (long left = milliseconds; left > 0 && seen >= news.size() && !done; ) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return List.copyOf(news.subList(Math.min(seen, news.size()), news.size()));
  }

  synchronized boolean hasEnded() {
    return done;
  }

  /** True where nothing comes after the news up to a number. */
  synchronized boolean isTold(int seen) {
    return done && seen >= news.size();
  }
}
