package views;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.ReadOnlyQuerySet;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.DecimalExpression;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.LongExpression;
import dev.kindred.lookup.PathStep;
import dev.kindred.lookup.ToMany;
import dev.kindred.lookup.ToOneReference;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
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
 * Metamodel class of {@link Turnover}, stored in {@code turnover}: its paths and accessors.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Turnover_ {
  /**
   * Is never called.
   */
  private Turnover_() {
  }

  /**
   * {@return the path to the client by the foreign key {@code client_id bigint not null} to {@code client.id}, primary key, on delete do nothing}
   */
  public static Client_.Path<Turnover> client() {
    return new Client_.Path<Turnover>(PathStep.first(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the column {@code total decimal(38, 10) not null}}
   */
  public static DecimalExpression<Turnover> total() {
    return self().total();
  }

  /**
   * {@return the path to the regions that reference the turnover: {@code region.best_id = turnover.client_id}}
   */
  public static Region_.Many<Turnover> regionSet() {
    return new Region_.Many<Turnover>(PathStep.first(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the primary key column {@code client_id}}
   */
  public static LongExpression<Turnover> pk() {
    return self().pk();
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Turnover> self() {
    return new Path<Turnover>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all turnovers}
   *
   * @param db the database
   */
  public static ReadOnlyQuerySet<Turnover> objects(Database db) {
    return Accessors.<Turnover>readOnlyObjects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the turnover with the given primary key}
   *
   * @param db the database
   * @param client the column {@code client_id}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static Turnover get(Database db, long client) {
    return Accessors.<Turnover>get(db, Metadata.INSTANCE, client);
  }

  /**
   * {@return the turnover with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param client the column {@code client_id}
   */
  public static Optional<Turnover> find(Database db, long client) {
    return Accessors.<Turnover>find(db, Metadata.INSTANCE, client);
  }

  /**
   * {@return an unloaded reference to the turnover with the given primary key; no SQL is run}
   *
   * @param client the column {@code client_id}
   */
  public static One<Turnover> ref(long client) {
    return Accessors.<Turnover>ref(Metadata.INSTANCE, client);
  }

  /**
   * {@return the regions that reference the given turnover as {@code best}, for querying}
   *
   * @param db the database
   * @param turnover the turnover
   */
  public static ReadOnlyQuerySet<Region> regionSet(Database db, Turnover turnover) {
    return Accessors.<Region>readOnlySet(db, Metadata.INSTANCE.relation(1), turnover);
  }

  /**
   * Loads the regions of several turnovers, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param turnovers the turnovers
   * @return a list for each of them
   */
  public static Map<Turnover, List<Region>> regionSetOf(Database db,
      Collection<Turnover> turnovers) {
    return Accessors.<Turnover, Region>relatedSetOf(db, Metadata.INSTANCE.relation(1), turnovers);
  }

  /**
   * {@return the path from {@code Client} to the turnover that references it}
   */
  public static Path<Client> ofClient() {
    return new Path<Client>(PathStep.reverse(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the turnover that references the given client, for querying}
   *
   * @param db the database
   * @param client the client
   */
  public static ReadOnlyQuerySet<Turnover> ofClient(Database db, Client client) {
    return Accessors.<Turnover>readOnlySet(db, Metadata.INSTANCE.relation(0).reverse(), client);
  }

  /**
   * Path to a {@link Turnover}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Turnover> {
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
     * {@return the path to the client by the foreign key {@code client_id bigint not null} to {@code client.id}, primary key, on delete do nothing}
     */
    public final Client_.Path<R> client() {
      return new Client_.Path<R>(step(0));
    }

    /**
     * {@return the column {@code total decimal(38, 10) not null}}
     */
    public final DecimalExpression<R> total() {
      return decimals(1);
    }

    /**
     * {@return the path to the regions that reference the turnover: {@code region.best_id = turnover.client_id}}
     */
    public final Region_.Many<R> regionSet() {
      return new Region_.Many<R>(step(1));
    }

    /**
     * {@return the primary key column {@code client_id}}
     */
    public final LongExpression<R> pk() {
      return longs(0);
    }
  }

  /**
   * Path to a {@link Turnover} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Turnover> {
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
   * Path to any number of turnovers.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Turnover, Path<R>> {
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
    public Many<R> where(Condition<Turnover> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Metadata of {@link Turnover} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Turnover> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Turnover.class,
          "Turnover_",
          "",
          "turnover",
          new ColumnMetadata[] {
              ColumnMetadata.of("client", "client_id", ColumnType.LONG).asKey(),
              ColumnMetadata.of("total", "total", ColumnType.DECIMAL)});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ForwardRelation(this, 0, "client", true, false, OnDelete.DO_NOTHING, new int[] {0}, new int[] {0}),
          new ReverseRelation(this, 1, "regionSet", 2)};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Client_.Metadata.INSTANCE;
        case 1 -> Region_.Metadata.INSTANCE;
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public boolean isReadOnly() {
      return true;
    }

    @Override
    public String view() {
      return "select client_id, sum(net) as total from invoice where name <> \"x\" group by client_id";
    }

    @Override
    public <S> Turnover read(RowReader<S> row, S source) {
      return new Turnover(
          row.<Client>one(source, 0),
          row.getDecimal(source, 1));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Turnover(
            row.<Client>one(source, 0),
            row.getDecimal(source, 1)));
      } while (row.next(source));
    }

    @Override
    protected Object attribute(Turnover entity, int column) {
      return switch (column) {
        case 1 -> entity.total();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Turnover entity, int relation) {
      return switch (relation) {
        case 0 -> entity.client();
        default -> null;
      };
    }
  }
}
