package addresses;

import dev.kindred.lookup.DecimalColumn;
import dev.kindred.lookup.DecimalExpression;
import dev.kindred.lookup.EmbeddedColumns;
import dev.kindred.lookup.EmbeddedPath;
import dev.kindred.lookup.PathStep;
import dev.kindred.lookup.TextColumn;
import dev.kindred.lookup.TextExpression;
import dev.kindred.spi.EmbeddableMetadata;
import dev.kindred.spi.RowReader;
import javax.annotation.processing.Generated;

/**
 * Metamodel class of the value object {@link Money}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Money_ {
  /**
   * Is never called.
   */
  private Money_() {
  }

  /**
   * Path to a {@link Money}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EmbeddedPath<R, Money> {
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
     * {@return the part {@code amount decimal(10, 2) not null}}
     */
    public DecimalExpression<R> amount() {
      return decimals(0);
    }

    /**
     * {@return the part {@code asc varchar(255) not null}}
     */
    public TextExpression<R> asc_() {
      return texts(1);
    }
  }

  /**
   * Columns of an entity with a {@link Money}, which can be assigned.
   *
   * @param <R> the entity
   */
  public static final class Columns<R> extends Path<R> implements EmbeddedColumns<R, Money> {
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
     * {@return the part {@code amount decimal(10, 2) not null}}
     */
    @Override
    public DecimalColumn<R> amount() {
      return new DecimalColumn<R>(PathStep.<R>owner(this), columnAt(0));
    }

    /**
     * {@return the part {@code asc varchar(255) not null}}
     */
    @Override
    public TextColumn<R> asc_() {
      return new TextColumn<R>(PathStep.<R>owner(this), columnAt(1));
    }
  }

  /**
   * Metadata of {@link Money} for Kindred's runtime.
   */
  public static final class Metadata extends EmbeddableMetadata<Money> {
    /**
     * The only instance.
     */
    public static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(Money.class, 2, 0, 0, 1);
    }

    @Override
    public <S> Money read(RowReader<S> row, S source, int column, int relation) {
      Money value = new Money();
      value.amount = row.getDecimal(source, column);
      value.setAsc(row.getString(source, column + 1));
      return value;
    }

    @Override
    protected Object attribute(Money value, int column) {
      return switch (column) {
        case 0 -> value.amount;
        case 1 -> value.getAsc();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    protected Object handle(Money value, int relation) {
      return null;
    }
  }
}
