package org.parley.dossier.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a page ended: the sort keys of its last item, opaque to the caller. */
final class Cursor {
  private static final String SEPARATOR = "\u001f";

  private Cursor() {}

  static String of(List<String> keys) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, keys).getBytes(UTF_8));
  }

  /**
   * The sort keys; null for the first page.
   *
   * @throws IllegalArgumentException where the cursor is none of this program
   */
  static @Nullable List<String> keys(@Nullable String cursor, int number) {
    if (cursor == null) {
      return null;
    }
    List<String> keys = decode(cursor);
    if (keys.size() != number) {
      throw new IllegalArgumentException("not a cursor of this list: " + cursor);
    }
    return keys;
  }

  /** What a cursor holds; nothing where no page gave it. */
  private static List<String> decode(String cursor) {
    try {
      return List.of(new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(SEPARATOR, -1));
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
