package org.parley.ingest;

import org.jspecify.annotations.Nullable;

/**
 * Where the bytes of a source come from.
 *
 * @param name of the source in messages
 * @param id of the document, should it hold a single one, and what the ids of others begin with
 * @param charset character set that a server gave with them, or null
 * @param address where they were found on the web, or null
 * @param mediaType that a server gave with them, or null
 * @param packed how many archives are around them
 */
record Origin(
    String name,
    String id,
    @Nullable String charset,
    @Nullable String address,
    @Nullable String mediaType,
    int packed) {
  static Origin of(String name, String id) {
    return new Origin(name, id, null, null, null, 0);
  }

  /** A file in the archive that this is. */
  Origin entry(String path) {
    return new Origin(name + "!/" + path, id + "/" + path, null, null, null, packed + 1);
  }

  /** The same without its packing. */
  Origin unpacked() {
    return new Origin(withoutSuffix(name), id, charset, address, mediaType, packed + 1);
  }

  private static String withoutSuffix(String name) {
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }
}
