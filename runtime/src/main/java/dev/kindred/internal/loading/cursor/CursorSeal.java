package dev.kindred.internal.loading.cursor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seal at the end of a cursor: shows whether it was changed, or belongs to another query. With a
 * key, nobody else can make it. Immutable and thread-safe.
 */
public final class CursorSeal {

  /** Seal without a key: anybody can compute it. */
  public static final CursorSeal UNSIGNED = new CursorSeal(null);

  private static final String SIGNATURE = "HmacSHA256";

  /** Size of the hash in bytes; a shorter key makes it weaker. */
  private static final int KEY = 32;

  private static final int DIGEST = 8;

  private final @Nullable SecretKeySpec key;

  private CursorSeal(@Nullable SecretKeySpec key) {
    this.key = key;
  }

  /**
   * Returns a seal with a copy of a key.
   *
   * @throws IllegalArgumentException if it has less than 32 bytes
   */
  public static CursorSeal signed(byte[] key) {
    if (key.length < KEY) {
      throw new IllegalArgumentException(
          "A cursor key of " + key.length + " bytes is too short: give " + KEY + " random bytes.");
    }
    return new CursorSeal(new SecretKeySpec(key, SIGNATURE));
  }

  /** Returns its length in bytes. */
  int length() {
    return key == null ? DIGEST : KEY;
  }

  /** Returns the seal of a cursor's values and its order. */
  byte[] of(byte[] order, byte[] payload) {
    byte[] length = ByteBuffer.allocate(Integer.BYTES).putInt(order.length).array();
    try {
      if (key == null) {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(length);
        sha.update(order);
        return Arrays.copyOf(sha.digest(payload), DIGEST);
      }
      Mac mac = Mac.getInstance(SIGNATURE);
      mac.init(key);
      mac.update(length);
      mac.update(order);
      return mac.doFinal(payload);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has SHA-256 and its HMAC.", e);
    }
  }

  /** Returns whether a seal is right, in a time that does not depend on where it is wrong. */
  boolean fits(byte[] seal, byte[] order, byte[] payload) {
    return MessageDigest.isEqual(seal, of(order, payload));
  }
}
