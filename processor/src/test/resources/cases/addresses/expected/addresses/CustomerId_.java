package addresses;

import dev.kindred.lookup.EmbeddedColumns;
import dev.kindred.lookup.EmbeddedPath;
import dev.kindred.lookup.IntColumn;
import dev.kindred.lookup.IntExpression;
import dev.kindred.lookup.PathStep;
import dev.kindred.spi.EmbeddableMetadata;
import dev.kindred.spi.RowReader;
import javax.annotation.processing.Generated;

/**
 * Metamodel class of the value object {@link CustomerId}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
final class CustomerId_ {
  /**
   * Is never called.
   */
  private CustomerId_() {
  }

  /**
   * Path to a {@link CustomerId}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EmbeddedPath<R, CustomerId> {
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
     * {@return the path to the country by the foreign key {@code shop_code varchar(255) not null} to {@code address_country.code}, on delete cascade}
     */
    public Country_.Path<R> shop() {
      return new Country_.Path<R>(step(0));
    }

    /**
     * {@return the part {@code number integer not null}}
     */
    public IntExpression<R> number() {
      return ints(1);
    }
  }

  /**
   * Columns of an entity with a {@link CustomerId}, which can be assigned.
   *
   * @param <R> the entity
   */
  public static final class Columns<R> extends Path<R> implements EmbeddedColumns<R, CustomerId> {
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
     * {@return the path to the country by the foreign key {@code shop_code varchar(255) not null} to {@code address_country.code}, on delete cascade}
     */
    @Override
    public Country_.Reference<R> shop() {
      return new Country_.Reference<R>(step(0));
    }

    /**
     * {@return the part {@code number integer not null}}
     */
    @Override
    public IntColumn<R> number() {
      return new IntColumn<R>(PathStep.<R>owner(this), columnAt(1));
    }
  }

  /**
   * Metadata of {@link CustomerId} for Kindred's runtime.
   */
  public static final class Metadata extends EmbeddableMetadata<CustomerId> {
    /**
     * The only instance.
     */
    public static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(CustomerId.class, 2, 1, 0, 1);
    }

    @Override
    public <S> CustomerId read(RowReader<S> row, S source, int column, int relation) {
      return new CustomerId(
          row.<Country>one(source, relation),
          row.getInt(source, column + 1));
    }

    @Override
    protected Object attribute(CustomerId value, int column) {
      return switch (column) {
        case 1 -> value.number();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    protected Object handle(CustomerId value, int relation) {
      return switch (relation) {
        case 0 -> value.shop();
        default -> null;
      };
    }
  }
}
