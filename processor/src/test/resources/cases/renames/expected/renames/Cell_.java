package renames;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.RelatedSet;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.IntColumn;
import dev.kindred.lookup.IntExpression;
import dev.kindred.lookup.PathStep;
import dev.kindred.lookup.ToMany;
import dev.kindred.lookup.ToOneReference;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ResultSetRowReader;
import dev.kindred.spi.ReverseRelation;
import dev.kindred.spi.RowReader;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Metamodel class of {@link Cell}, stored in {@code cell}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Cell_ {
  /**
   * Is never called.
   */
  private Cell_() {
  }

  /**
   * {@return the column {@code aisle integer not null}, part of the primary key}
   */
  public static IntColumn<Cell> aisle() {
    return new IntColumn<Cell>(Metadata.INSTANCE, 0);
  }

  /**
   * {@return the column {@code number integer not null}, part of the primary key}
   */
  public static IntColumn<Cell> number() {
    return new IntColumn<Cell>(Metadata.INSTANCE, 1);
  }

  /**
   * {@return the path to the tomes that reference the cell: {@code tome.spare_aisle = cell.aisle and tome.spare_cell = cell.number}}
   */
  public static Tome_.Many<Cell> spares() {
    return new Tome_.Many<Cell>(PathStep.first(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the path to the tomes that reference the cell: {@code tome.cell_aisle = cell.aisle and tome.cell_number = cell.number}}
   */
  public static Tome_.Many<Cell> tomeSet() {
    return new Tome_.Many<Cell>(PathStep.first(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Cell> self() {
    return new Path<Cell>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all cells}
   *
   * @param db the database
   */
  public static QuerySet<Cell> objects(Database db) {
    return Accessors.<Cell>objects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the cell with the given primary key}
   *
   * @param db the database
   * @param aisle the column {@code aisle}
   * @param number the column {@code number}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static Cell get(Database db, int aisle, int number) {
    return Accessors.<Cell>get(db, Metadata.INSTANCE, new Key(aisle, number));
  }

  /**
   * {@return the cell with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param aisle the column {@code aisle}
   * @param number the column {@code number}
   */
  public static Optional<Cell> find(Database db, int aisle, int number) {
    return Accessors.<Cell>find(db, Metadata.INSTANCE, new Key(aisle, number));
  }

  /**
   * {@return an unloaded reference to the cell with the given primary key; no SQL is run}
   *
   * @param aisle the column {@code aisle}
   * @param number the column {@code number}
   */
  public static One<Cell> ref(int aisle, int number) {
    return Accessors.<Cell>ref(Metadata.INSTANCE, new Key(aisle, number));
  }

  /**
   * {@return the tomes that reference the given cell as {@code spare}, for querying and changing}
   *
   * @param db the database
   * @param cell the cell
   */
  public static RelatedSet<Tome> spares(Database db, Cell cell) {
    return Accessors.<Tome>relatedSet(db, Metadata.INSTANCE.relation(0), cell);
  }

  /**
   * Loads the tomes of several cells, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param cells the cells
   * @return a list for each of them
   */
  public static Map<Cell, List<Tome>> sparesOf(Database db, Collection<Cell> cells) {
    return Accessors.<Cell, Tome>relatedSetOf(db, Metadata.INSTANCE.relation(0), cells);
  }

  /**
   * {@return the tomes that reference the given cell, for querying and changing}
   *
   * @param db the database
   * @param cell the cell
   */
  public static RelatedSet<Tome> tomeSet(Database db, Cell cell) {
    return Accessors.<Tome>relatedSet(db, Metadata.INSTANCE.relation(1), cell);
  }

  /**
   * Loads the tomes of several cells, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param cells the cells
   * @return a list for each of them
   */
  public static Map<Cell, List<Tome>> tomeSetOf(Database db, Collection<Cell> cells) {
    return Accessors.<Cell, Tome>relatedSetOf(db, Metadata.INSTANCE.relation(1), cells);
  }

  /**
   * {@return a new, empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder initialized from the given cell; an update writes only the attributes that are set}
   *
   * @param cell the cell
   */
  public static Builder builder(Cell cell) {
    return new Builder(cell);
  }

  /**
   * Path to a {@link Cell}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Cell> {
    /**
     * Creates a path; for generated code.
     *
     * @param position where it leads
     */
    public Path(PathStep position) {
      super(position);
    }

    @Override
    protected final Path<R> at(PathStep position) {
      return new Path<R>(position);
    }

    /**
     * {@return the column {@code aisle integer not null}, part of the primary key}
     */
    public final IntExpression<R> aisle() {
      return ints(0);
    }

    /**
     * {@return the column {@code number integer not null}, part of the primary key}
     */
    public final IntExpression<R> number() {
      return ints(1);
    }

    /**
     * {@return the path to the tomes that reference the cell: {@code tome.spare_aisle = cell.aisle and tome.spare_cell = cell.number}}
     */
    public final Tome_.Many<R> spares() {
      return new Tome_.Many<R>(step(0));
    }

    /**
     * {@return the path to the tomes that reference the cell: {@code tome.cell_aisle = cell.aisle and tome.cell_number = cell.number}}
     */
    public final Tome_.Many<R> tomeSet() {
      return new Tome_.Many<R>(step(1));
    }
  }

  /**
   * Path to a {@link Cell} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Cell> {
    /**
     * Creates a path; for generated code.
     *
     * @param position where it leads
     */
    public Reference(PathStep position) {
      super(position);
    }
  }

  /**
   * Path to any number of cells.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Cell, Path<R>> {
    /**
     * Creates a path; for generated code.
     *
     * @param position where it leads
     */
    public Many(PathStep position) {
      super(position);
    }

    /**
     * Restricts the related rows by a condition that may refer to the root entity.
     *
     * @param condition the condition
     * @return a path to the rows that fulfil it
     */
    @Override
    public Many<R> where(Function<? super Path<R>, Condition<R>> condition) {
      return new Many<R>(rowsThat(condition));
    }

    /**
     * Restricts the related rows by a condition on their own entity.
     *
     * @param condition the condition
     * @return a path to the rows that fulfil it
     */
    @Override
    public Many<R> where(Condition<Cell> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Builder of a {@link Cell}.
   */
  public static final class Builder extends EntityBuilder<Cell> {
    /**
     * Creates an empty builder.
     */
    private Builder() {
      super(Metadata.INSTANCE);
    }

    /**
     * Creates an initialized builder.
     *
     * @param cell the initial values
     */
    private Builder(Cell cell) {
      super(Metadata.INSTANCE, cell);
    }

    /**
     * Sets the column {@code aisle integer not null}, part of the primary key.
     *
     * @param aisle the value
     * @return this builder
     */
    public Builder aisle(int aisle) {
      set(0, aisle);
      return this;
    }

    /**
     * Sets the column {@code number integer not null}, part of the primary key.
     *
     * @param number the value
     * @return this builder
     */
    public Builder number(int number) {
      set(1, number);
      return this;
    }
  }

  /**
   * Primary key of a cell.
   *
   * @param aisle the column {@code aisle}
   * @param number the column {@code number}
   */
  public record Key(int aisle, int number) {
  }

  /**
   * Metadata of {@link Cell} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Cell> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Cell.class,
          "Cell_",
          "",
          "cell",
          new ColumnMetadata[] {
              ColumnMetadata.of("aisle", "aisle", ColumnType.INT).asKey(),
              ColumnMetadata.of("number", "number", ColumnType.INT).asKey()});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ReverseRelation(this, 0, "spares", 3),
          new ReverseRelation(this, 1, "tomeSet", 2)};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Tome_.Metadata.INSTANCE;
        case 1 -> Tome_.Metadata.INSTANCE;
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public <S> Cell read(RowReader<S> row, S source) {
      return new Cell(
          row.getInt(source, 0),
          row.getInt(source, 1));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Cell(
            row.getInt(source, 0),
            row.getInt(source, 1)));
      } while (row.next(source));
    }

    @Override
    protected Object attribute(Cell entity, int column) {
      return switch (column) {
        case 0 -> entity.aisle();
        case 1 -> entity.number();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Cell entity, int relation) {
      return null;
    }

    @Override
    public Object composeKey(List<?> parts) {
      return new Key((Integer) parts.get(0), (Integer) parts.get(1));
    }

    @Override
    public List<?> decomposeKey(Object key) {
      Key parts = (Key) key;
      return List.of(parts.aisle(), parts.number());
    }
  }
}
