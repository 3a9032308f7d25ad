package org.parley.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the screen. The launcher says whether standard output and error are terminals,
 * since Java 21 cannot tell them apart; without the launcher there is no colour and no progress.
 *
 * @param width columns to fill
 * @param colours true where output may be coloured
 * @param progress true where standard error may show how far the work is
 */
public record Terminal(int width, boolean colours, boolean progress) {
  private static final int NARROWEST = 60;
  private static final int WIDEST = 200;

  /** Where output goes to a file or pipe. */
  private static final int WIDTH_OF_A_FILE = 120;

  public Terminal {
    width = Math.clamp(width, NARROWEST, WIDEST);
  }

  /** No terminal at all. */
  public static Terminal none() {
    return new Terminal(WIDTH_OF_A_FILE, false, false);
  }

  static Terminal ofSystem() {
    return of(System.getProperty("parley.terminal", ""), System.getenv());
  }

  /**
   * @param said by the launcher: "out", "err", both or neither, separated by a blank
   */
  static Terminal of(String said, Map<String, String> environment) {
    boolean output = said.contains("out");
    // https://no-color.org: any value but the empty one turns colour off.
    boolean coloursWanted =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(environment.get("TERM"));
    int width = width(environment.get("COLUMNS"));
    return new Terminal(
        width > 0 ? width : WIDTH_OF_A_FILE, output && coloursWanted, said.contains("err"));
  }

  private static int width(@Nullable String columns) {
    try {
      return columns == null ? 0 : Integer.parseInt(columns.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
