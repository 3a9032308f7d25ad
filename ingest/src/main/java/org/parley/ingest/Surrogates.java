package org.parley.ingest;

import org.jspecify.annotations.Nullable;

/** Mends text in which half a surrogate pair stands alone, which JSON's escapes allow. */
final class Surrogates {
  private Surrogates() {}

  /** As {@link #paired}; null for null. */
  static @Nullable String pairedOrNull(@Nullable String text) {
    return text == null ? null : paired(text);
  }

  /** The text with U+FFFD in the place of every lone half, so that offsets stay. */
  static String paired(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (mended == null) {
        mended = new StringBuilder(text);
      }
      mended.setCharAt(i, '\ufffd');
    }
    return mended == null ? text : mended.toString();
  }
}
