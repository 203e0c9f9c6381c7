package addresses;

import dev.kindred.lookup.DoubleColumn;
import dev.kindred.lookup.DoubleExpression;
import dev.kindred.lookup.EmbeddedColumns;
import dev.kindred.lookup.EmbeddedPath;
import dev.kindred.lookup.PathStep;
import dev.kindred.spi.EmbeddableMetadata;
import dev.kindred.spi.RowReader;
import javax.annotation.processing.Generated;

/**
 * Metamodel class of the value object {@link Position}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Position_ {
  /**
   * Is never called.
   */
  private Position_() {
  }

  /**
   * Path to a {@link Position}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EmbeddedPath<R, Position> {
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
     * {@return the part {@code latitude double precision not null}}
     */
    public DoubleExpression<R> latitude() {
      return doubles(0);
    }

    /**
     * {@return the part {@code longitude double precision not null}}
     */
    public DoubleExpression<R> longitude() {
      return doubles(1);
    }
  }

  /**
   * Columns of an entity with a {@link Position}, which can be assigned.
   *
   * @param <R> the entity
   */
  public static final class Columns<R> extends Path<R> implements EmbeddedColumns<R, Position> {
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
     * {@return the part {@code latitude double precision not null}}
     */
    @Override
    public DoubleColumn<R> latitude() {
      return new DoubleColumn<R>(PathStep.<R>owner(this), columnAt(0));
    }

    /**
     * {@return the part {@code longitude double precision not null}}
     */
    @Override
    public DoubleColumn<R> longitude() {
      return new DoubleColumn<R>(PathStep.<R>owner(this), columnAt(1));
    }
  }

  /**
   * Metadata of {@link Position} for Kindred's runtime.
   */
  public static final class Metadata extends EmbeddableMetadata<Position> {
    /**
     * The only instance.
     */
    public static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(Position.class, 2, 0, 0, 1);
    }

    @Override
    public <S> Position read(RowReader<S> row, S source, int column, int relation) {
      return new Position(
          row.getDouble(source, column),
          row.getDouble(source, column + 1));
    }

    @Override
    protected Object attribute(Position value, int column) {
      return switch (column) {
        case 0 -> value.latitude();
        case 1 -> value.longitude();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    protected Object handle(Position value, int relation) {
      return null;
    }
  }
}
