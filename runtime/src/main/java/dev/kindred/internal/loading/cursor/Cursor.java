package dev.kindred.internal.loading.cursor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.spi.ColumnType;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Text of the values by which a row is ordered, which a client sends back to get the rows behind
 * it. It ends with a seal of the values and the order: a changed cursor, or one of another query,
 * is refused. It is no secret and gives no access: without a key anybody can make one, and gets a
 * page that a filter could have given.
 */
public final class Cursor {

  /** Maximum length of a cursor's text. */
  private static final int MOST = 1 << 20;

  private static final int NULL = -1;

  private final List<OrderNode> order;
  private final CursorSeal seal;

  /** Creates the cursors of queries with an order. */
  public Cursor(List<OrderNode> order, CursorSeal seal) {
    this.order = order;
    this.seal = seal;
  }

  /**
   * Returns the text of a row's values.
   *
   * @throws IllegalStateException if it would be longer than a cursor may be
   */
  public String write(List<? extends @Nullable Object> values) {
    List<byte[]> parts = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      parts.add(part(type(order.get(i)), values.get(i)));
    }
    ByteBuffer buffer =
        ByteBuffer.allocate(seal.length() + parts.stream().mapToInt(p -> p.length).sum());
    parts.forEach(buffer::put);
    byte[] payload = Arrays.copyOf(buffer.array(), buffer.position());
    return requireShort(encoded(buffer.put(seal.of(orderBytes(), payload)).array()));
  }

  private static String requireShort(String cursor) {
    if (cursor.length() > MOST) {
      throw new IllegalStateException(
          "The values of the order make a cursor of "
              + cursor.length()
              + " characters, and it may have "
              + MOST
              + ": order by something shorter.");
    }
    return cursor;
  }

  private static byte[] part(ColumnType<?> type, @Nullable Object value) {
    if (value == null) {
      return ByteBuffer.allocate(Integer.BYTES).putInt(NULL).array();
    }
    byte[] text = CursorValue.text(type, value).getBytes(UTF_8);
    return ByteBuffer.allocate(Integer.BYTES + text.length).putInt(text.length).put(text).array();
  }

  /**
   * Returns the values of a text.
   *
   * @param accepted refuses a value that the database does not take, by an exception
   * @throws IllegalArgumentException if it is not what {@link #write} gave for the same order
   */
  public List<@Nullable Object> read(String cursor, Consumer<BindValue> accepted) {
    byte[] all = decoded(cursor);
    byte[] payload = Arrays.copyOf(all, Math.max(0, all.length - seal.length()));
    if (!seal.fits(Arrays.copyOfRange(all, payload.length, all.length), orderBytes(), payload)) {
      throw refused(null);
    }
    try {
      return values(ByteBuffer.wrap(payload), accepted);
    } catch (RuntimeException e) { // a converter of the user's may raise any
      throw refused(e);
    }
  }

  /** Decodes a text; refuses any other than the one that its bytes are encoded as. */
  private static byte[] decoded(String cursor) {
    if (cursor.length() > MOST) {
      throw refused(null);
    }
    try {
      byte[] all = Base64.getUrlDecoder().decode(cursor);
      if (encoded(all).equals(cursor)) {
        return all;
      }
    } catch (IllegalArgumentException e) {
      throw refused(e);
    }
    throw refused(null);
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private List<@Nullable Object> values(ByteBuffer payload, Consumer<BindValue> accepted) {
    List<@Nullable Object> values = new ArrayList<>();
    for (OrderNode key : order) {
      Object value = value(type(key), payload);
      if (value != null) {
        accepted.accept(new BindValue(value, type(key)));
      }
      values.add(value);
    }
    if (payload.hasRemaining()) {
      throw new IllegalArgumentException("There are more values than the order has keys.");
    }
    return values;
  }

  /** Returns the type of the values of an order's key. */
  private static ColumnType<?> type(OrderNode key) {
    return SelectionNode.Value.of(key.expression()).type();
  }

  private static @Nullable Object value(ColumnType<?> type, ByteBuffer payload) {
    int length = payload.getInt();
    if (length == NULL) {
      return null;
    }
    if (length < 0 || length > payload.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] text = new byte[length];
    payload.get(text);
    return CursorValue.parse(type, new String(text, UTF_8));
  }

  private static IllegalArgumentException refused(@Nullable Exception cause) {
    return new IllegalArgumentException(
        "The cursor is none of this query: it was changed, signed with another key, or comes from"
            + " another order. Start again with page(size).",
        cause);
  }

  /** Returns the bytes that stand for the order in the seal. */
  private byte[] orderBytes() {
    return order.stream().map(Cursor::description).collect(Collectors.joining()).getBytes(UTF_8);
  }

  private static String description(OrderNode key) {
    return key.expression() + " " + key.descending() + " " + key.nullsFirst() + ";";
  }
}
