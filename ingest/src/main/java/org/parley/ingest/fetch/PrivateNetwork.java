package org.parley.ingest.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Tells addresses of the machine and of inner networks from those of the web. */
final class PrivateNetwork {
  private PrivateNetwork() {}

  /**
   * True where {@code address} is no address of the public internet (IANA's special registries).
   */
  static boolean contains(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return true;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? isSpecial4(bytes, 0)
        : address instanceof Inet6Address && isSpecial6(bytes);
  }

  private static boolean isSpecial4(byte[] bytes, int from) {
    int first = bytes[from] & 0xff;
    int second = bytes[from + 1] & 0xff;
    int third = bytes[from + 2] & 0xff;
    return first == 0
        || first == 10
        || first == 127
        || first >= 224
        || (first == 100 && second >= 64 && second < 128)
        || (first == 169 && second == 254)
        || (first == 172 && second >= 16 && second < 32)
        || (first == 192 && second == 168)
        || (first == 192 && second == 0 && third == 0)
        || (first == 198 && (second == 18 || second == 19));
  }

  private static boolean isSpecial6(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    boolean zeros = true;
    for (int i = 0; i < 10; i++) {
      zeros &= bytes[i] == 0;
    }
    // Unique local addresses, and those in which one of version 4 is wrapped: mapped, 6to4, NAT64.
    return (first & 0xfe00) == 0xfc00
        || (zeros && isSpecial4(bytes, 12))
        || (first == 0x2002 && isSpecial4(bytes, 2))
        || (first == 0x64
            && bytes[2] == (byte) 0xff
            && bytes[3] == (byte) 0x9b
            && isSpecial4(bytes, 12));
  }
}
