package org.parley.workbench.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The secrets of one run of the server: they die with it. Immutable. */
public final class Keys {
  private static final int BYTES = 24;

  private final String token;
  private final String session;
  private final @Nullable String password;

  private Keys(String token, String session, @Nullable String password) {
    this.token = token;
    this.session = session;
    this.password = password;
  }

  /**
   * New secrets.
   *
   * @param password the password of a public server, or null
   */
  public static Keys fresh(@Nullable String password) {
    SecureRandom random = new SecureRandom();
    return new Keys(secret(random), secret(random), password);
  }

  private static String secret(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** What stands in the address that is printed. */
  public String token() {
    return token;
  }

  /** What the cookie of who has signed in holds. */
  String session() {
    return session;
  }

  boolean isToken(@Nullable String text) {
    return same(token, text);
  }

  boolean isSession(@Nullable String text) {
    return same(session, text);
  }

  boolean isPassword(@Nullable String text) {
    return password != null && same(password, text);
  }

  /** Takes as long for a near miss as for a wild guess. */
  private static boolean same(String secret, @Nullable String text) {
    return text != null
        && MessageDigest.isEqual(
            secret.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
  }
}
