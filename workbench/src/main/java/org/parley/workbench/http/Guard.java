package org.parley.workbench.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Stands at the door: who may come in, and from where. Against
 *
 * <ul>
 *   <li>a page that resolves its own name to this machine (DNS rebinding): the Host header must
 *       name this machine, unless the server is public, where the cookie of another name is not
 *       sent;
 *   <li>a page that sends a request here (cross-site request forgery): the cookie is strict, Origin
 *       must be the server's own, and Sec-Fetch-Site must not say otherwise;
 *   <li>other users of this machine: the cookie is given for the secret in the printed address
 *       only;
 *   <li>guessing: secrets have 192 bits, and passwords are tried at most once a second.
 * </ul>
 */
public final class Guard {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final Set<HandlerType> HARMLESS =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  private final Keys keys;
  private final boolean everywhere;
  private final boolean readOnly;
  private final AtomicLong lastTry = new AtomicLong(Long.MIN_VALUE / 2);

  /**
   * A guard.
   *
   * @param keys the secrets
   * @param everywhere true where other machines may come in
   * @param readOnly true where nothing may be changed
   */
  public Guard(Keys keys, boolean everywhere, boolean readOnly) {
    this.keys = keys;
    this.everywhere = everywhere;
    this.readOnly = readOnly;
  }

  /** Refuses what may not be answered at all; to be called before anything else. */
  public void check(Context context) {
    writeHeaders(context);
    checkHost(context);
    checkOrigin(context);
  }

  /** Refuses who has not signed in, and changes where nothing may be changed. */
  public void checkSignedIn(Context context) {
    if (!isSignedIn(context)) {
      throw Problem.notSignedIn();
    }
    if (readOnly && !HARMLESS.contains(context.method())) {
      throw Problem.readOnly();
    }
  }

  /** True for the holder of the cookie, or of the token as a bearer. */
  public boolean isSignedIn(Context context) {
    return keys.isSession(context.cookie(cookieName(context))) || hasToken(context);
  }

  /** Gives the cookie to who shows the token of the printed address; false where it is not it. */
  public boolean admit(Context context, @Nullable String token) {
    if (!keys.isToken(token)) {
      return false;
    }
    giveCookie(context);
    return true;
  }

  /** Gives the cookie to who knows the password. */
  public boolean admitByPassword(Context context, @Nullable String password) {
    long now = System.nanoTime();
    long last = lastTry.getAndSet(now);
    if (now - last < 1_000_000_000L) {
      throw Problem.tooMany("wait a second, then try the password again");
    }
    if (!keys.isPassword(password)) {
      return false;
    }
    lastTry.set(last);
    giveCookie(context);
    return true;
  }

  private void giveCookie(Context context) {
    Cookie cookie = new Cookie(cookieName(context), keys.session());
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setPath("/");
    context.cookie(cookie);
  }

  /** Cookies know no ports: two workbenches on one machine must not take each other's. */
  private static String cookieName(Context context) {
    return "parley-" + ownPort(context);
  }

  /** The port listened on; what the Host header says is the caller's word. */
  private static int ownPort(Context context) {
    return context.req().getLocalPort();
  }

  private boolean hasToken(Context context) {
    String header = context.header("Authorization");
    return header != null && header.startsWith("Bearer ") && keys.isToken(header.substring(7));
  }

  private void checkHost(Context context) {
    String host = context.header("Host");
    if (everywhere) {
      return;
    }
    if (host == null || !LOOPBACK.contains(nameOf(host)) || portOf(host) != ownPort(context)) {
      throw Problem.misdirected("open http://127.0.0.1:" + ownPort(context) + " instead");
    }
  }

  private void checkOrigin(Context context) {
    String origin = context.header("Origin");
    if (origin != null && !isOwn(origin, context)) {
      throw Problem.foreign("the request says it comes from another site");
    }
    String site = context.header("Sec-Fetch-Site");
    boolean crossing = site != null && !site.equals("same-origin") && !site.equals("none");
    boolean following =
        HandlerType.GET.equals(context.method())
            && "navigate".equals(context.header("Sec-Fetch-Mode"));
    if (crossing && !following) {
      throw Problem.foreign("the browser says it comes from another site");
    }
    boolean changes = !HARMLESS.contains(context.method());
    if (changes && origin == null && !"same-origin".equals(site) && !hasToken(context)) {
      throw Problem.foreign("a change needs an Origin header, or the token as a bearer");
    }
  }

  private static boolean isOwn(String origin, Context context) {
    String host = context.header("Host");
    try {
      URI uri = URI.create(origin);
      return host != null && host.equalsIgnoreCase(uri.getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String nameOf(String host) {
    int colon = host.lastIndexOf(':');
    return (colon > host.lastIndexOf(']') ? host.substring(0, colon) : host)
        .toLowerCase(Locale.ROOT);
  }

  private static int portOf(String host) {
    int colon = host.lastIndexOf(':');
    if (colon <= host.lastIndexOf(']')) {
      return 80;
    }
    try {
      return Integer.parseInt(host.substring(colon + 1));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static void writeHeaders(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    // With none at all, browsers send a form without its origin: nobody could sign in.
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    context.header("Cache-Control", "no-store");
  }
}
