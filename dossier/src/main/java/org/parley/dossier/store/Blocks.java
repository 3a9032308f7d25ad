package org.parley.dossier.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.dossier.incidents.BlockingKeys;
import org.parley.dossier.incidents.Sighting;

/**
 * Events by their {@link BlockingKeys}. A key that too many share is crowded and leads nowhere; how
 * that changes with events that come and go is kept until it is asked for. For one transaction.
 */
final class Blocks {
  private final Statements statements;
  private final int most;
  private final Map<Long, Block> looked = new HashMap<>();

  /**
   * @param most events that may share a key
   */
  Blocks(Statements statements, int most) {
    this.statements = statements;
    this.most = most;
  }

  /** The events of a key: all of them, or one more than there may be. */
  private static final class Block {
    final Set<Long> before;
    Set<Long> now;
    boolean isShort;

    Block(Set<Long> before) {
      this.before = before;
      now = new LinkedHashSet<>(before);
    }
  }

  /** The keys of an event, as numbers. */
  static long[] keys(Sighting sighting) {
    return BlockingKeys.of(sighting).stream().mapToLong(Blocks::number).toArray();
  }

  /** FNV-1a over UTF-16 units; two keys of one number would only be compared in vain. */
  private static long number(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  void add(long finding, long[] keys) throws SQLException {
    for (long key : keys) {
      Block block = block(key);
      statements.run("INSERT INTO block (key, finding) VALUES (?, ?)", key, finding);
      if (!block.isShort) {
        block.now.add(finding);
      }
    }
  }

  void remove(long finding, long[] keys) throws SQLException {
    for (long key : keys) {
      Block block = block(key);
      statements.run("DELETE FROM block WHERE key = ? AND finding = ?", key, finding);
      block.now.remove(finding);
      // There may be others that were not read.
      block.isShort |= block.before.size() > most;
    }
  }

  /** Reads again what more events had than were read. To be called after all changes. */
  void finish() throws SQLException {
    for (Map.Entry<Long, Block> entry : looked.entrySet()) {
      if (entry.getValue().isShort) {
        entry.getValue().now = read(entry.getKey());
        entry.getValue().isShort = false;
      }
    }
  }

  boolean isCrowded(long key) throws SQLException {
    return block(key).now.size() > most;
  }

  /** The events of a key that is not crowded. */
  Collection<Long> members(long key) throws SQLException {
    return block(key).now;
  }

  /** The events before of each key that has become crowded. */
  List<Set<Long>> closed() {
    List<Set<Long>> closed = new ArrayList<>();
    for (Block block : looked.values()) {
      if (block.before.size() <= most && block.now.size() > most) {
        closed.add(block.before);
      }
    }
    return closed;
  }

  /** The events now of each key that is crowded no longer. */
  List<Set<Long>> opened() {
    List<Set<Long>> opened = new ArrayList<>();
    for (Block block : looked.values()) {
      if (block.before.size() > most && block.now.size() <= most) {
        opened.add(block.now);
      }
    }
    return opened;
  }

  private Block block(long key) throws SQLException {
    Block block = looked.get(key);
    if (block == null) {
      block = new Block(read(key));
      looked.put(key, block);
    }
    return block;
  }

  private Set<Long> read(long key) throws SQLException {
    return new HashSet<>(
        statements.list(
            "SELECT finding FROM block WHERE key = ? LIMIT ?",
            row -> row.getLong(1),
            key,
            most + 1));
  }
}
