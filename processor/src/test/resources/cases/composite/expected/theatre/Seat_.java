package theatre;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.DetachableSet;
import dev.kindred.QuerySet;
import dev.kindred.RelatedSet;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.lookup.BooleanColumn;
import dev.kindred.lookup.BooleanExpression;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.IntColumn;
import dev.kindred.lookup.IntExpression;
import dev.kindred.lookup.Nodes;
import dev.kindred.lookup.RelatedRow;
import dev.kindred.lookup.ToMany;
import dev.kindred.lookup.ToOneReference;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.JoinTable;
import dev.kindred.spi.ManyToManyRelation;
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
import org.jooq.Table;

/**
 * Lookups, accessors and the builder of {@link Seat}, stored in {@code seat}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Seat_ {
  private Seat_() {
  }

  /**
   * {@code row integer not null}, part of the primary key.
   */
  public static IntColumn<Seat> row() {
    return new IntColumn<>(Model.INSTANCE, 0);
  }

  /**
   * {@code number integer not null}, part of the primary key.
   */
  public static IntColumn<Seat> number() {
    return new IntColumn<>(Model.INSTANCE, 1);
  }

  /**
   * {@code balcony boolean not null}.
   */
  public static BooleanColumn<Seat> balcony() {
    return new BooleanColumn<>(Model.INSTANCE, 2);
  }

  /**
   * The reservations that {@code reservation_others} links to it, by {@code seat_row}, {@code seat_number} and {@code reservation_seat_row}, {@code reservation_seat_number}, {@code reservation_day}.
   */
  public static Reservation_.Many<Seat> otherFor() {
    return new Reservation_.Many<>(self(), 0);
  }

  /**
   * The reservations that refer to it: {@code reservation.seat_row = seat.row and reservation.seat_number = seat.number}.
   */
  public static Reservation_.Many<Seat> reservationSet() {
    return new Reservation_.Many<>(self(), 1);
  }

  /**
   * The tickets that refer to it: {@code ticket.seat_row = seat.row and ticket.seat_number = seat.number}.
   */
  public static Ticket_.Many<Seat> ticketSet() {
    return new Ticket_.Many<>(self(), 2);
  }

  /**
   * The entity itself, as a path that follows no relation.
   */
  public static Path<Seat> self() {
    return new Path<>();
  }

  /**
   * All seats: the query that everything starts from.
   */
  public static QuerySet<Seat> objects(Database db) {
    return Accessors.objects(db, Model.INSTANCE);
  }

  /**
   * The seat of this key.
   *
   * @throws EntityNotFoundException if there is none
   */
  public static Seat get(Database db, int row, int number) {
    return Accessors.get(db, Model.INSTANCE, new Key(row, number));
  }

  /**
   * The seat of this key, if there is one.
   */
  public static Optional<Seat> find(Database db, int row, int number) {
    return Accessors.find(db, Model.INSTANCE, new Key(row, number));
  }

  /**
   * A handle on the seat of this key. Nothing is loaded, and no database is asked.
   */
  public static One<Seat> ref(int row, int number) {
    return Accessors.ref(Model.INSTANCE, new Key(row, number));
  }

  /**
   * The reservations of a seat.
   */
  public static DetachableSet<Reservation> otherFor(Database db, Seat seat) {
    return Accessors.detachableSet(db, Model.INSTANCE.relation(0), seat);
  }

  /**
   * The reservations of each of these seats, in one statement for as many as the database takes at once.
   */
  public static Map<Seat, List<Reservation>> otherForOf(Database db, Collection<Seat> seats) {
    return Accessors.relatedSetOf(db, Model.INSTANCE.relation(0), seats);
  }

  /**
   * The reservations of a seat.
   */
  public static RelatedSet<Reservation> reservationSet(Database db, Seat seat) {
    return Accessors.relatedSet(db, Model.INSTANCE.relation(1), seat);
  }

  /**
   * The reservations of each of these seats, in one statement for as many as the database takes at once.
   */
  public static Map<Seat, List<Reservation>> reservationSetOf(Database db, Collection<Seat> seats) {
    return Accessors.relatedSetOf(db, Model.INSTANCE.relation(1), seats);
  }

  /**
   * The tickets of a seat.
   */
  public static RelatedSet<Ticket> ticketSet(Database db, Seat seat) {
    return Accessors.relatedSet(db, Model.INSTANCE.relation(2), seat);
  }

  /**
   * The tickets of each of these seats, in one statement for as many as the database takes at once.
   */
  public static Map<Seat, List<Ticket>> ticketSetOf(Database db, Collection<Seat> seats) {
    return Accessors.relatedSetOf(db, Model.INSTANCE.relation(2), seats);
  }

  /**
   * A seat in the making, in which nothing is given yet.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from a seat and remembers what changes.
   */
  public static Builder builder(Seat seat) {
    return new Builder(seat);
  }

  /**
   * A path that leads to a seat.
   *
   * @param <R> the entity that it starts from
   */
  public static class Path<R> extends EntityPath<R, Seat> {
    private Path() {
      super(Model.INSTANCE);
    }

    /**
     * For generated code.
     */
    public Path(EntityPath<R, ?> parent, int relation) {
      super(parent, relation);
    }

    /**
     * For generated code.
     */
    public Path(EntityPath<R, ?> parent, RelationMetadata relation) {
      super(parent, relation);
    }

    private Path(RelatedRow<R, Seat> row) {
      super(row);
    }

    @Override
    protected final Path<R> at(RelatedRow<R, Seat> row) {
      return new Path<>(row);
    }

    public final IntExpression<R> row() {
      return ints(0);
    }

    public final IntExpression<R> number() {
      return ints(1);
    }

    public final BooleanExpression<R> balcony() {
      return booleans(2);
    }

    public final Reservation_.Many<R> otherFor() {
      return new Reservation_.Many<>(this, 0);
    }

    public final Reservation_.Many<R> reservationSet() {
      return new Reservation_.Many<>(this, 1);
    }

    public final Ticket_.Many<R> ticketSet() {
      return new Ticket_.Many<>(this, 2);
    }
  }

  /**
   * A relation of another entity to a seat, which can be written.
   *
   * @param <R> the other entity
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Seat> {
    /**
     * For generated code.
     */
    public Reference(EntityPath<R, ?> parent, int relation) {
      super(parent, relation);
    }
  }

  /**
   * A path that can lead to several seats.
   *
   * @param <R> the entity that it starts from
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Seat, Path<R>> {
    /**
     * For generated code.
     */
    public Many(EntityPath<R, ?> parent, int relation) {
      super(parent, relation);
    }

    /**
     * For generated code.
     */
    public Many(EntityPath<R, ?> parent, RelationMetadata relation) {
      super(parent, relation);
    }

    private Many(RelatedRow<R, Seat> row) {
      super(row);
    }

    /**
     * Those of them that meet a condition, which can compare them with the root.
     */
    @Override
    public Many<R> where(Function<? super Path<R>, Condition<R>> condition) {
      return new Many<>(rowsThat(Path::new, condition));
    }

    /**
     * Those of them that meet a condition of their own entity.
     */
    @Override
    public Many<R> where(Condition<Seat> condition) {
      return new Many<>(rowsThat(condition));
    }
  }

  /**
   * A seat in the making.
   */
  public static final class Builder extends EntityBuilder<Seat> {
    private Builder() {
      super(Model.INSTANCE);
    }

    private Builder(Seat seat) {
      super(Model.INSTANCE, seat);
    }

    public Builder row(int row) {
      set(0, row);
      return this;
    }

    public Builder number(int number) {
      set(1, number);
      return this;
    }

    public Builder balcony(boolean balcony) {
      set(2, balcony);
      return this;
    }
  }

  /**
   * The key of a seat.
   */
  public record Key(int row, int number) {
  }

  /**
   * What Kindred's runtime knows of {@link Seat}.
   */
  static final class Model extends EntityMetadata<Seat> {
    static final Model INSTANCE = new Model();

    private Model() {
      super(
          Seat.class,
          "Seat_",
          "",
          "seat",
          List.of(
              ColumnMetadata.of("row", "row", ColumnType.INT).asKey(),
              ColumnMetadata.of("number", "number", ColumnType.INT).asKey(),
              ColumnMetadata.of("balcony", "balcony", ColumnType.BOOLEAN)),
          List.of());
    }

    @Override
    protected List<RelationMetadata> declareRelations() {
      return List.of(
          new ManyToManyRelation(this, 0, "otherFor", new JoinTable("", "reservation_others", List.of("seat_row", "seat_number"), List.of("reservation_seat_row", "reservation_seat_number", "reservation_day"), null, false), false),
          new ReverseRelation(this, 1, "reservationSet", 0),
          new ReverseRelation(this, 2, "ticketSet", 0));
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Nodes.metadata(Reservation_.self());
        case 1 -> Nodes.metadata(Reservation_.self());
        case 2 -> Nodes.metadata(Ticket_.self());
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public Table<?> table() {
      return SeatTable.SEAT;
    }

    @Override
    public <S> Seat read(RowReader<S> row, S source) {
      return new Seat(
          row.getInt(source, 0),
          row.getInt(source, 1),
          row.getBoolean(source, 2));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Seat(
            row.getInt(source, 0),
            row.getInt(source, 1),
            row.getBoolean(source, 2)));
      } while (row.next(source));
    }

    @Override
    protected Object attribute(Seat entity, int column) {
      return switch (column) {
        case 0 -> entity.row();
        case 1 -> entity.number();
        case 2 -> entity.balcony();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Seat entity, int relation) {
      return null;
    }

    @Override
    public Object composeKey(List<?> parts) {
      return new Key((Integer) parts.get(0), (Integer) parts.get(1));
    }

    @Override
    public List<?> decomposeKey(Object key) {
      Key parts = (Key) key;
      return List.of(parts.row(), parts.number());
    }
  }
}
