package org.parley.knowledge.names;

/**
 * Undoes what makes a name look like another without being it: letters of another script that look
 * like Latin ones within a Latin word ("Кyiv" with a Cyrillic К), letters of full width, and
 * characters that are not seen at all. For matching only: a text keeps its characters.
 *
 * <p>Which letters look alike is after Unicode Technical Standard 39, "confusables", those that are
 * the same in common type.
 */
public final class LookAlikes {
  private static final String OTHERS = "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονα";
  private static final String LATIN = "ABESIJKMHOPCTYXaesijopcyxdhqwABEZHIKMNOPTYXova";

  private LookAlikes() {}

  /** The name as it looks; the same object where nothing is odd about it. */
  public static CharSequence plain(CharSequence name) {
    boolean odd = false;
    boolean latin = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      latin |= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      odd |= c >= 0x370;
    }
    if (!odd) {
      return name;
    }
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.getType(c) != Character.FORMAT) {
        plain.append(c < 0x370 ? c : letter(c, latin));
      }
    }
    return plain;
  }

  private static char letter(char c, boolean amongLatin) {
    if (c >= '\uff01' && c <= '\uff5e') {
      return (char) (c - 0xff01 + '!');
    }
    int which = amongLatin ? OTHERS.indexOf(c) : -1;
    return which < 0 ? c : LATIN.charAt(which);
  }
}
