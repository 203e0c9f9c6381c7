package dev.kindred.internal.loading;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What cursors end with: it tells whether one was changed, or belongs to another query. With a key
 * nobody else can make it. Immutable and safe for use by several threads.
 */
public final class CursorSeal {

  /** The seal without a key: whoever knows how it is made can make it. */
  public static final CursorSeal UNSIGNED = new CursorSeal(null);

  private static final String SIGNATURE = "HmacSHA256";

  /** As many bytes as its hash has; a shorter key makes it weaker. */
  private static final int KEY = 32;

  private static final int DIGEST = 8;

  private final @Nullable SecretKeySpec key;

  private CursorSeal(@Nullable SecretKeySpec key) {
    this.key = key;
  }

  /**
   * A seal with a key, of which it keeps a copy.
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

  /** How many bytes it has. */
  int length() {
    return key == null ? DIGEST : KEY;
  }

  /** The seal of what a cursor says, and of whose it is. */
  byte[] of(byte[] owner, byte[] payload) {
    byte[] length = ByteBuffer.allocate(Integer.BYTES).putInt(owner.length).array();
    try {
      if (key == null) {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(length);
        sha.update(owner);
        return Arrays.copyOf(sha.digest(payload), DIGEST);
      }
      Mac mac = Mac.getInstance(SIGNATURE);
      mac.init(key);
      mac.update(length);
      mac.update(owner);
      return mac.doFinal(payload);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has SHA-256 and its HMAC.", e);
    }
  }

  /** Whether a seal is that of what a cursor says; it takes as long for each that is not. */
  boolean fits(byte[] seal, byte[] owner, byte[] payload) {
    return MessageDigest.isEqual(seal, of(owner, payload));
  }
}
