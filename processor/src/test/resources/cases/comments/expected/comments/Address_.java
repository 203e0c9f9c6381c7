package comments;

import dev.kindred.lookup.EmbeddedColumns;
import dev.kindred.lookup.EmbeddedPath;
import dev.kindred.lookup.PathStep;
import dev.kindred.lookup.TextColumn;
import dev.kindred.lookup.TextExpression;
import dev.kindred.spi.EmbeddableMetadata;
import dev.kindred.spi.RowReader;
import javax.annotation.processing.Generated;

/**
 * Metamodel class of the value object {@link Address}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Address_ {
  /**
   * Is never called.
   */
  private Address_() {
  }

  /**
   * Path to an {@link Address}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EmbeddedPath<R, Address> {
    /**
     * Creates a path; for generated code.
     *
     * @param position the row that it is in
     * @param column the position of its first column
     * @param relation the position of its first relation
     */
    public Path(PathStep position, int column, int relation) {
      super(Metadata.INSTANCE, position, column, relation);
    }

    /**
     * {@return the part {@code street varchar(255) not null}, commented {@code With the number}}
     */
    public TextExpression<R> street() {
      return texts(0);
    }

    /**
     * {@return the part {@code city varchar(255) not null}}
     */
    public TextExpression<R> city() {
      return texts(1);
    }
  }

  /**
   * Columns of an entity with an {@link Address}, which can be assigned.
   *
   * @param <R> the entity
   */
  public static final class Columns<R> extends Path<R> implements EmbeddedColumns<R, Address> {
    /**
     * Creates a path; for generated code.
     *
     * @param position the row that it is in
     * @param column the position of its first column
     * @param relation the position of its first relation
     */
    public Columns(PathStep position, int column, int relation) {
      super(position, column, relation);
    }

    /**
     * {@return the part {@code street varchar(255) not null}, commented {@code With the number}}
     */
    @Override
    public TextColumn<R> street() {
      return new TextColumn<R>(PathStep.<R>owner(this), columnAt(0));
    }

    /**
     * {@return the part {@code city varchar(255) not null}}
     */
    @Override
    public TextColumn<R> city() {
      return new TextColumn<R>(PathStep.<R>owner(this), columnAt(1));
    }
  }

  /**
   * Metadata of {@link Address} for Kindred's runtime.
   */
  public static final class Metadata extends EmbeddableMetadata<Address> {
    /**
     * The only instance.
     */
    public static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(Address.class, 2, 0, 0, 1);
    }

    @Override
    public <S> Address read(RowReader<S> row, S source, int column, int relation) {
      return new Address(
          row.getString(source, column),
          row.getString(source, column + 1));
    }

    @Override
    protected Object attribute(Address value, int column) {
      return switch (column) {
        case 0 -> value.street();
        case 1 -> value.city();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    protected Object handle(Address value, int relation) {
      return null;
    }
  }
}
