package org.parley.workbench;

import org.jspecify.annotations.Nullable;

/**
 * How the workbench is served.
 *
 * @param port TCP port; 0 for any that is free
 * @param readOnly true where nothing may be changed through it
 * @param password what others must know to come in from other machines; null to serve this machine
 *     only
 */
public record Settings(int port, boolean readOnly, @Nullable String password) {
  /** Shortest password that is taken. */
  public static final int SHORTEST_PASSWORD = 10;

  public Settings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
    }
    if (password != null && password.length() < SHORTEST_PASSWORD) {
      throw new IllegalArgumentException(
          "the password must have at least " + SHORTEST_PASSWORD + " characters");
    }
  }

  /** True where other machines may come in. */
  public boolean isPublic() {
    return password != null;
  }
}
