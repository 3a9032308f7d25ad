package org.parley.extraction.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Packs the shipped lexicon for {@link PackedLexicon} while the module is built. All of it is read
 * for that as strictly as a user's own, so that the build fails where something is wrong.
 *
 * <p>The format, all numbers big-endian: the number of texts, two for each entry; where each text
 * begins, and where the last ends; the number of slots; the slots, each the hash of a word and
 * where its group stands, 0 for none, a word in the first free slot from that of its hash on; the
 * groups, each of the kind of the word (a byte), its length in bytes, the word, the number of its
 * candidates, and for each the number of its entry and that of the trigger in it; last the texts.
 * The first text of an entry has its type, its id and its fields, the second its file and its
 * examples, each with the number of its line.
 */
final class LexiconPacker {
  private LexiconPacker() {}

  /**
   * @param arguments the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), pack(Lexicon.shipped()));
  }

  /**
   * Packs a lexicon.
   *
   * @param files the lines of each by its name
   * @throws LexiconException where a file does not follow the format
   */
  static byte[] pack(Map<String, List<String>> files) {
    Lexicon lexicon = Lexicon.of(files);
    List<byte[]> texts = new ArrayList<>();
    files.forEach((name, lines) -> {
      if (!name.equals(Lexicon.CLASSES)) {
        texts(name, lines, lexicon.entries(), texts);
      }
    });
    List<byte[]> groups = new ArrayList<>();
    List<Integer> hashes = new ArrayList<>();
    TriggerIndex index = new TriggerIndex(lexicon.entries());
    for (TriggerIndex.Kind kind : TriggerIndex.Kind.values()) {
      index
          .words(kind)
          .forEach((word, candidates) -> {
            groups.add(group(kind, word, candidates));
            hashes.add(PackedLexicon.hash(kind, word));
          });
    }
    return pack(texts, groups, hashes);
  }

  private static void texts(
      String file, List<String> lines, List<Entry> entries, List<byte[]> texts) {
    int end;
    for (int start = next(lines, 0); start < lines.size(); start = end) {
      end = next(lines, start + 1);
      Entry entry = entries.get(texts.size() / 2);
      StringBuilder fields =
          new StringBuilder(entry.type() == null ? "none" : entry.type().name())
              .append('\n')
              .append(entry.id());
      StringBuilder examples = new StringBuilder(file);
      for (int i = start + 1; i < end; i++) {
        String text = lines.get(i).strip();
        String field = LexiconReader.withoutComment(text);
        if (text.startsWith("+") || text.startsWith("-")) {
          examples.append('\n').append(i + 1).append('\t').append(text);
        } else if (!field.isBlank()) {
          int colon = field.indexOf(':');
          fields.append('\n').append(field.substring(0, colon).strip());
          fields.append('\t').append(field.substring(colon + 1).strip());
        }
      }
      texts.add(fields.toString().getBytes(StandardCharsets.UTF_8));
      texts.add(examples.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The next line that begins an entry, or the end. */
  private static int next(List<String> lines, int from) {
    int line = from;
    while (line < lines.size() && !lines.get(line).strip().startsWith("[")) {
      line++;
    }
    return line;
  }

  private static byte[] group(
      TriggerIndex.Kind kind, String word, List<Lexicon.Candidate> candidates) {
    byte[] letters = word.getBytes(StandardCharsets.UTF_8);
    int numbers = 2 + 2 * candidates.size();
    ByteBuffer group = ByteBuffer.allocate(1 + Integer.BYTES * numbers + letters.length);
    group.put((byte) kind.ordinal()).putInt(letters.length).put(letters);
    group.putInt(candidates.size());
    for (Lexicon.Candidate candidate : candidates) {
      group.putInt(candidate.entry().order());
      group.putInt(candidate.entry().triggers().indexOf(candidate.trigger()));
    }
    return group.array();
  }

  private static byte[] pack(List<byte[]> texts, List<byte[]> groups, List<Integer> hashes) {
    int slots = Integer.highestOneBit(groups.size() + 1) << 2;
    int first = Integer.BYTES * (texts.size() + 3);
    int size = first + 2 * Integer.BYTES * slots;
    for (byte[] part : groups) {
      size += part.length;
    }
    for (byte[] part : texts) {
      size += part.length;
    }
    ByteBuffer data = ByteBuffer.allocate(size);
    data.putInt(0, texts.size());
    data.putInt(first - Integer.BYTES, slots);
    data.position(first + 2 * Integer.BYTES * slots);
    for (int i = 0; i < groups.size(); i++) {
      int slot = PackedLexicon.slot(hashes.get(i), slots);
      while (data.getInt(first + 2 * Integer.BYTES * slot + Integer.BYTES) != 0) {
        slot = PackedLexicon.slot(slot + 1, slots);
      }
      data.putInt(first + 2 * Integer.BYTES * slot, hashes.get(i));
      data.putInt(first + 2 * Integer.BYTES * slot + Integer.BYTES, data.position());
      data.put(groups.get(i));
    }
    for (int i = 0; i < texts.size(); i++) {
      data.putInt(Integer.BYTES * (i + 1), data.position());
      data.put(texts.get(i));
    }
    data.putInt(Integer.BYTES * (texts.size() + 1), data.position());
    return data.array();
  }
}
