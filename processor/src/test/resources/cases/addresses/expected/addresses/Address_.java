package addresses;

import dev.kindred.lookup.EmbeddedColumns;
import dev.kindred.lookup.EmbeddedPath;
import dev.kindred.lookup.PathStep;
import dev.kindred.lookup.TextColumn;
import dev.kindred.lookup.TextExpression;
import dev.kindred.lookup.ValueColumn;
import dev.kindred.lookup.ValueExpression;
import dev.kindred.spi.EmbeddableMetadata;
import dev.kindred.spi.RowReader;
import java.util.Optional;
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
     * {@return the position in the columns {@code position_latitude} to {@code position_longitude}, NULL where it is absent}
     */
    public Position_.Path<R> position() {
      return new Position_.Path<R>(PathStep.of(this), columnAt(0), relationAt(0));
    }

    /**
     * {@return the part {@code street varchar(255) not null}}
     */
    public TextExpression<R> street() {
      return texts(2);
    }

    /**
     * {@return the part {@code city varchar(20) not null}}
     */
    public TextExpression<R> city() {
      return texts(3);
    }

    /**
     * {@return the part {@code zip varchar(255)}}
     */
    public TextExpression<R> zip() {
      return texts(4);
    }

    /**
     * {@return the part {@code kind varchar(255) not null}, by default {@code PRIVATE}}
     */
    public ValueExpression<R, Address.Kind> kind() {
      return this.<Address.Kind>values(5);
    }

    /**
     * {@return the path to the country by the foreign key {@code country_id varchar(255) not null} to {@code address_country.code}, on delete protected}
     */
    public Country_.Path<R> country() {
      return new Country_.Path<R>(step(0));
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
     * {@return the position in the columns {@code position_latitude} to {@code position_longitude}, NULL where it is absent}
     */
    @Override
    public Position_.Columns<R> position() {
      return new Position_.Columns<R>(PathStep.of(this), columnAt(0), relationAt(0));
    }

    /**
     * {@return the part {@code street varchar(255) not null}}
     */
    @Override
    public TextColumn<R> street() {
      return new TextColumn<R>(PathStep.<R>owner(this), columnAt(2));
    }

    /**
     * {@return the part {@code city varchar(20) not null}}
     */
    @Override
    public TextColumn<R> city() {
      return new TextColumn<R>(PathStep.<R>owner(this), columnAt(3));
    }

    /**
     * {@return the part {@code zip varchar(255)}}
     */
    @Override
    public TextColumn<R> zip() {
      return new TextColumn<R>(PathStep.<R>owner(this), columnAt(4));
    }

    /**
     * {@return the part {@code kind varchar(255) not null}, by default {@code PRIVATE}}
     */
    @Override
    public ValueColumn<R, Address.Kind> kind() {
      return new ValueColumn<R, Address.Kind>(PathStep.<R>owner(this), columnAt(5));
    }

    /**
     * {@return the path to the country by the foreign key {@code country_id varchar(255) not null} to {@code address_country.code}, on delete protected}
     */
    @Override
    public Country_.Reference<R> country() {
      return new Country_.Reference<R>(step(0));
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
      super(Address.class, 7, 1, 2, 3, 5, 6);
    }

    @Override
    public <S> Address read(RowReader<S> row, S source, int column, int relation) {
      return new Address(
          Optional.<Position>ofNullable(Position_.Metadata.INSTANCE.readOrNull(row, source, column, relation)),
          row.getString(source, column + 2),
          row.getString(source, column + 3),
          row.getString(source, column + 4),
          row.<Address.Kind>get(source, column + 5),
          row.<Country>one(source, relation));
    }

    @Override
    protected Object attribute(Address value, int column) {
      return switch (column) {
        case 0, 1 -> Position_.Metadata.INSTANCE.attributeOf((Position) valueOf(value.position()), column);
        case 2 -> value.street();
        case 3 -> value.city();
        case 4 -> value.zip();
        case 5 -> value.kind();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    protected Object handle(Address value, int relation) {
      return switch (relation) {
        case 0 -> value.country();
        default -> null;
      };
    }
  }
}
