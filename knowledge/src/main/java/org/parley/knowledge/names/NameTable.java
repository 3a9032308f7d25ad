package org.parley.knowledge.names;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Names and what they stand for. Found is a name that folds to the same letters ({@link Spelling})
 * and whose case agrees: words that the name writes with a capital have one, abbreviations are in
 * capitals (longer ones also as "Nato"), small words are free, and text all in capitals matches
 * everything. Immutable and safe for use by many threads.
 *
 * <p>A table is packed by {@link NameTableBuilder}, which documents the format, and is used as it
 * is: to fold, part and hash the thousands of shipped names took a start longer than to read a
 * report's sentences.
 *
 * @param <T> what a name stands for
 */
public final class NameTable<T> {
  /** An abbreviation of so many letters may also be written as a word, as "Unesco". */
  private static final int WORDLIKE_ABBREVIATION = 4;

  private final ByteBuffer data;
  private final int keys;
  private final int slots;
  private final int textStarts;
  private final IntFunction<? extends T> maker;
  private final AtomicReferenceArray<T> things;

  /**
   * Opens a packed table.
   *
   * @param packed the bytes, kept and not copied
   * @param maker makes what names stand for of its number, once for each that is asked for
   */
  public NameTable(byte[] packed, IntFunction<? extends T> maker) {
    this.maker = maker;
    data = ByteBuffer.wrap(packed);
    keys = data.getInt(0);
    slots = data.getInt(4);
    things = new AtomicReferenceArray<>(data.getInt(8));
    textStarts = NameTableBuilder.SLOTS + 2 * Integer.BYTES * slots;
  }

  /** What a name stands for, in the order in which it was put in; empty where it is not known. */
  public List<T> find(CharSequence name) {
    String folded = Spelling.fold(name);
    return agreeing(folded, folded.toLowerCase(Locale.ROOT));
  }

  /** The number of different names. */
  public int size() {
    return keys;
  }

  /** How many things there are; their numbers begin at 0. */
  public int things() {
    return things.length();
  }

  /** A thing by its number. */
  public T thing(int number) {
    T thing = things.get(number);
    if (thing == null) {
      T made = maker.apply(number);
      T before = things.compareAndExchange(number, null, made);
      thing = before == null ? made : before;
    }
    return thing;
  }

  /** The text that was added for a thing. */
  public String text(int number) {
    int start = data.getInt(textStarts + Integer.BYTES * number);
    int end = data.getInt(textStarts + Integer.BYTES * (number + 1));
    return new String(data.array(), start, end - start, StandardCharsets.UTF_8);
  }

  /** The first parts of all names, for {@link FirstParts#addAll}. */
  long[] firstParts() {
    long[] parts = new long[FirstParts.LONGS];
    data.slice(NameTableBuilder.FIRST_PARTS, Long.BYTES * FirstParts.LONGS)
        .asLongBuffer()
        .get(parts);
    return parts;
  }

  /**
   * At least as many parts as the longest name has that begins with a part; 0 only where none
   * begins with it.
   *
   * @param first folded and in lower case
   */
  int mostParts(String first) {
    byte most = data.get(NameTableBuilder.MOST_PARTS + NameTableBuilder.bucket(first));
    return most == Byte.MAX_VALUE ? Integer.MAX_VALUE : most;
  }

  /** What a folded phrase, also given in lower case, stands for; empty where it is not known. */
  List<T> agreeing(String folded, String lower) {
    int at = group(lower);
    if (at == 0) {
      return List.of();
    }
    int count = data.getInt(at);
    at += Integer.BYTES;
    List<T> found = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      if (caseAgrees(name(at), folded)) {
        T thing = thing(data.getInt(at));
        if (!holds(found, thing)) {
          found.add(thing);
        }
      }
      at += 2 * Integer.BYTES + data.getInt(at + Integer.BYTES);
    }
    return found;
  }

  /** Where the names of these letters stand; 0 where there is none. */
  private int group(String lower) {
    int hash = lower.hashCode();
    for (int slot = NameTableBuilder.slot(hash, slots); ; slot = slot + 1 & slots - 1) {
      int entry = NameTableBuilder.SLOTS + 2 * Integer.BYTES * slot;
      int group = data.getInt(entry + Integer.BYTES);
      if (group == 0
          || data.getInt(entry) == hash
              && name(group + Integer.BYTES).toLowerCase(Locale.ROOT).equals(lower)) {
        return group;
      }
    }
  }

  /** The folded name of an entry. */
  private String name(int entry) {
    int length = data.getInt(entry + Integer.BYTES);
    return new String(data.array(), entry + 2 * Integer.BYTES, length, StandardCharsets.UTF_8);
  }

  /** By identity: a thing is made once, and it is much faster. */
  @SuppressWarnings("ReferenceEquality")
  private static <T> boolean sameThing(@Nullable T one, T other) {
    return one == other;
  }

  private static <T> boolean holds(List<T> values, T sought) {
    for (T value : values) {
      if (sameThing(value, sought)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase's case is one in which the name is written; both folded, same letters. */
  static boolean caseAgrees(String name, String phrase) {
    for (int start = 0; start < name.length(); ) {
      int end = name.indexOf(' ', start);
      end = end < 0 ? name.length() : end;
      if (!partAgrees(name, phrase, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private static boolean partAgrees(String name, String phrase, int start, int end) {
    if (!Character.isUpperCase(name.charAt(start))) {
      return true;
    }
    if (!Character.isUpperCase(phrase.charAt(start))) {
      return false;
    }
    boolean abbreviation = end - start > 1 && upper(name, start, end);
    return !abbreviation || end - start >= WORDLIKE_ABBREVIATION || upper(phrase, start, end);
  }

  private static boolean upper(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
