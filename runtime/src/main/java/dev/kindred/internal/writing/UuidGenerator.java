package dev.kindred.internal.writing;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes UUIDs of version 7 (RFC 9562): the time in milliseconds, then random bits. */
final class UuidGenerator {

  private static final SecureRandom RANDOM = new SecureRandom();

  private UuidGenerator() {}

  static UUID next() {
    long random = RANDOM.nextLong();
    long high = System.currentTimeMillis() << 16 | 0x7000 | (random & 0x0FFF);
    long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
