package dev.kindred.internal.loading;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.spi.ColumnType;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row's order as a text for the way to a client and back. It ends with a digest of
 * them and of the order, so that what was changed, or belongs to another query, is refused. It is
 * no secret and gives no access: whoever makes one up gets a page that any filter could have given.
 */
public final class Cursor {

  private static final int DIGEST = 8;

  private final List<OrderNode> order;

  /** Cursors of a query with this order. */
  public Cursor(List<OrderNode> order) {
    this.order = order;
  }

  /** The text of a row's values. */
  public String write(List<? extends @Nullable Object> values) {
    List<byte[]> parts = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      parts.add(part(type(order.get(i)), values.get(i)));
    }
    ByteBuffer buffer = ByteBuffer.allocate(DIGEST + parts.stream().mapToInt(p -> p.length).sum());
    parts.forEach(buffer::put);
    byte[] payload = Arrays.copyOf(buffer.array(), buffer.position());
    buffer.put(digest(payload));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
  }

  private static byte[] part(ColumnType<?> type, @Nullable Object value) {
    if (value == null) {
      return ByteBuffer.allocate(Integer.BYTES).putInt(-1).array();
    }
    byte[] text = CursorValue.text(type, value).getBytes(UTF_8);
    return ByteBuffer.allocate(Integer.BYTES + text.length).putInt(text.length).put(text).array();
  }

  /**
   * The values of a text.
   *
   * @throws IllegalArgumentException if it is not what {@link #write} gave for the same order
   */
  public List<@Nullable Object> read(String cursor) {
    byte[] all = decoded(cursor);
    byte[] payload = Arrays.copyOf(all, Math.max(0, all.length - DIGEST));
    byte[] digest = Arrays.copyOfRange(all, payload.length, all.length);
    if (!Arrays.equals(digest, digest(payload))) {
      throw refused(null);
    }
    try {
      return values(ByteBuffer.wrap(payload));
    } catch (BufferUnderflowException | IllegalArgumentException | DateTimeException e) {
      throw refused(e);
    }
  }

  private static byte[] decoded(String cursor) {
    try {
      return Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      throw refused(e);
    }
  }

  private List<@Nullable Object> values(ByteBuffer payload) {
    List<@Nullable Object> values = new ArrayList<>();
    for (OrderNode key : order) {
      int length = payload.getInt();
      values.add(length < 0 ? null : value(type(key), payload, length));
    }
    return values;
  }

  /** The type that the key's values are read as. */
  private static ColumnType<?> type(OrderNode key) {
    return SelectionNode.Value.of(key.expression()).type();
  }

  private static Object value(ColumnType<?> type, ByteBuffer payload, int length) {
    if (length > payload.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] text = new byte[length];
    payload.get(text);
    return CursorValue.parse(type, new String(text, UTF_8));
  }

  private static IllegalArgumentException refused(@Nullable Exception cause) {
    return new IllegalArgumentException(
        "The cursor is none of this query: it was changed, or comes from another order. Start again"
            + " with page(size).",
        cause);
  }

  private byte[] digest(byte[] payload) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      order.forEach(key -> sha.update(description(key).getBytes(UTF_8)));
      return Arrays.copyOf(sha.digest(payload), DIGEST);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  private static String description(OrderNode key) {
    return key.expression() + " " + key.descending() + " " + key.nullsFirst() + ";";
  }
}
