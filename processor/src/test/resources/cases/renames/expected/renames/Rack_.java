package renames;

import dev.kindred.lookup.EmbeddedColumns;
import dev.kindred.lookup.EmbeddedPath;
import dev.kindred.lookup.IntColumn;
import dev.kindred.lookup.IntExpression;
import dev.kindred.lookup.PathStep;
import dev.kindred.spi.EmbeddableMetadata;
import dev.kindred.spi.RowReader;
import javax.annotation.processing.Generated;

/**
 * Metamodel class of the value object {@link Rack}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Rack_ {
  /**
   * Is never called.
   */
  private Rack_() {
  }

  /**
   * Path to a {@link Rack}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EmbeddedPath<R, Rack> {
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
     * {@return the part {@code row integer not null}}
     */
    public IntExpression<R> row() {
      return ints(0);
    }

    /**
     * {@return the part {@code level integer not null}}
     */
    public IntExpression<R> level() {
      return ints(1);
    }
  }

  /**
   * Columns of an entity with a {@link Rack}, which can be assigned.
   *
   * @param <R> the entity
   */
  public static final class Columns<R> extends Path<R> implements EmbeddedColumns<R, Rack> {
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
     * {@return the part {@code row integer not null}}
     */
    @Override
    public IntColumn<R> row() {
      return new IntColumn<R>(PathStep.<R>owner(this), columnAt(0));
    }

    /**
     * {@return the part {@code level integer not null}}
     */
    @Override
    public IntColumn<R> level() {
      return new IntColumn<R>(PathStep.<R>owner(this), columnAt(1));
    }
  }

  /**
   * Metadata of {@link Rack} for Kindred's runtime.
   */
  public static final class Metadata extends EmbeddableMetadata<Rack> {
    /**
     * The only instance.
     */
    public static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(Rack.class, 2, 0, 0, 1);
    }

    @Override
    public <S> Rack read(RowReader<S> row, S source, int column, int relation) {
      return new Rack(
          row.getInt(source, column),
          row.getInt(source, column + 1));
    }

    @Override
    protected Object attribute(Rack value, int column) {
      return switch (column) {
        case 0 -> value.row();
        case 1 -> value.level();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    protected Object handle(Rack value, int relation) {
      return null;
    }
  }
}
