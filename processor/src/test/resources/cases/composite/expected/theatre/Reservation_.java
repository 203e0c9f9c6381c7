package theatre;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.DetachableSet;
import dev.kindred.QuerySet;
import dev.kindred.RelatedSet;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.DateColumn;
import dev.kindred.lookup.DateExpression;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.Nodes;
import dev.kindred.lookup.RelatedRow;
import dev.kindred.lookup.ToMany;
import dev.kindred.lookup.ToOneReference;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.JoinTable;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ResultSetRowReader;
import dev.kindred.spi.RowReader;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jooq.Table;

/**
 * Lookups, accessors and the builder of {@link Reservation}, stored in {@code reservation}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Reservation_ {
  private Reservation_() {
  }

  /**
   * {@code seat_row integer not null}, {@code seat_number integer not null}, part of the primary key, refers to {@code seat.row} and {@code seat.number}, on delete cascade.
   */
  public static Seat_.Reference<Reservation> seat() {
    return new Seat_.Reference<>(self(), 0);
  }

  /**
   * {@code day date not null}, part of the primary key.
   */
  public static DateColumn<Reservation, LocalDate> day() {
    return new DateColumn<>(Model.INSTANCE, 2);
  }

  /**
   * The seats that {@code reservation_others} links to it, by {@code reservation_seat_row}, {@code reservation_seat_number}, {@code reservation_day} and {@code seat_row}, {@code seat_number}.
   */
  public static Seat_.Many<Reservation> others() {
    return new Seat_.Many<>(self(), 1);
  }

  /**
   * The entity itself, as a path that follows no relation.
   */
  public static Path<Reservation> self() {
    return new Path<>();
  }

  /**
   * All reservations: the query that everything starts from.
   */
  public static QuerySet<Reservation> objects(Database db) {
    return Accessors.objects(db, Model.INSTANCE);
  }

  /**
   * The reservation of this key.
   *
   * @throws EntityNotFoundException if there is none
   */
  public static Reservation get(Database db, int seatRow, int seatNumber, LocalDate day) {
    return Accessors.get(db, Model.INSTANCE, new Key(seatRow, seatNumber, day));
  }

  /**
   * The reservation of this key, if there is one.
   */
  public static Optional<Reservation> find(Database db, int seatRow, int seatNumber,
      LocalDate day) {
    return Accessors.find(db, Model.INSTANCE, new Key(seatRow, seatNumber, day));
  }

  /**
   * A handle on the reservation of this key. Nothing is loaded, and no database is asked.
   */
  public static One<Reservation> ref(int seatRow, int seatNumber, LocalDate day) {
    return Accessors.ref(Model.INSTANCE, new Key(seatRow, seatNumber, day));
  }

  /**
   * The seats of a reservation.
   */
  public static DetachableSet<Seat> others(Database db, Reservation reservation) {
    return Accessors.detachableSet(db, Model.INSTANCE.relation(1), reservation);
  }

  /**
   * The seats of each of these reservations, in one statement for as many as the database takes at once.
   */
  public static Map<Reservation, List<Seat>> othersOf(Database db,
      Collection<Reservation> reservations) {
    return Accessors.relatedSetOf(db, Model.INSTANCE.relation(1), reservations);
  }

  /**
   * From a seat to its reservations.
   */
  public static Many<Seat> ofSeat() {
    return new Many<>(Seat_.self(), Model.INSTANCE.relation(0).reverse());
  }

  /**
   * The reservations of a seat.
   */
  public static RelatedSet<Reservation> ofSeat(Database db, Seat seat) {
    return Accessors.relatedSet(db, Model.INSTANCE.relation(0).reverse(), seat);
  }

  /**
   * From a seat to its reservations.
   */
  public static Many<Seat> ofOthers() {
    return new Many<>(Seat_.self(), Model.INSTANCE.relation(1).reverse());
  }

  /**
   * The reservations of a seat.
   */
  public static DetachableSet<Reservation> ofOthers(Database db, Seat seat) {
    return Accessors.detachableSet(db, Model.INSTANCE.relation(1).reverse(), seat);
  }

  /**
   * A reservation in the making, in which nothing is given yet.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from a reservation and remembers what changes.
   */
  public static Builder builder(Reservation reservation) {
    return new Builder(reservation);
  }

  /**
   * A path that leads to a reservation.
   *
   * @param <R> the entity that it starts from
   */
  public static class Path<R> extends EntityPath<R, Reservation> {
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

    private Path(RelatedRow<R, Reservation> row) {
      super(row);
    }

    @Override
    protected final Path<R> at(RelatedRow<R, Reservation> row) {
      return new Path<>(row);
    }

    public final Seat_.Path<R> seat() {
      return new Seat_.Path<>(this, 0);
    }

    public final DateExpression<R, LocalDate> day() {
      return dates(2);
    }

    public final Seat_.Many<R> others() {
      return new Seat_.Many<>(this, 1);
    }
  }

  /**
   * A relation of another entity to a reservation, which can be written.
   *
   * @param <R> the other entity
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Reservation> {
    /**
     * For generated code.
     */
    public Reference(EntityPath<R, ?> parent, int relation) {
      super(parent, relation);
    }
  }

  /**
   * A path that can lead to several reservations.
   *
   * @param <R> the entity that it starts from
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Reservation, Path<R>> {
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

    private Many(RelatedRow<R, Reservation> row) {
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
    public Many<R> where(Condition<Reservation> condition) {
      return new Many<>(rowsThat(condition));
    }
  }

  /**
   * A reservation in the making.
   */
  public static final class Builder extends EntityBuilder<Reservation> {
    private Builder() {
      super(Model.INSTANCE);
    }

    private Builder(Reservation reservation) {
      super(Model.INSTANCE, reservation);
    }

    public Builder seat(Seat seat) {
      relate(0, One.of(seat));
      return this;
    }

    public Builder seat(One<Seat> seat) {
      relate(0, seat);
      return this;
    }

    public Builder day(LocalDate day) {
      set(2, day);
      return this;
    }
  }

  /**
   * The key of a reservation.
   */
  public record Key(int seatRow, int seatNumber, LocalDate day) {
  }

  /**
   * What Kindred's runtime knows of {@link Reservation}.
   */
  static final class Model extends EntityMetadata<Reservation> {
    static final Model INSTANCE = new Model();

    private Model() {
      super(
          Reservation.class,
          "Reservation_",
          "",
          "reservation",
          List.of(
              ColumnMetadata.of("seat", "seat_row", ColumnType.INT).asKey(),
              ColumnMetadata.of("seat", "seat_number", ColumnType.INT).asKey(),
              ColumnMetadata.of("day", "day", ColumnType.DATE).asKey()),
          List.of());
    }

    @Override
    protected List<RelationMetadata> declareRelations() {
      return List.of(
          new ForwardRelation(this, 0, "seat", false, false, OnDelete.CASCADE, List.of(0, 1), List.of(0, 1)),
          new ManyToManyRelation(this, 1, "others", new JoinTable("", "reservation_others", List.of("reservation_seat_row", "reservation_seat_number", "reservation_day"), List.of("seat_row", "seat_number"), null, false), true));
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Nodes.metadata(Seat_.self());
        case 1 -> Nodes.metadata(Seat_.self());
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public Table<?> table() {
      return ReservationTable.RESERVATION;
    }

    @Override
    public <S> Reservation read(RowReader<S> row, S source) {
      return fill(new Reservation(), row, source);
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        Reservation entity = new Reservation();
        entity.seat = row.one(source, 0);
        entity.day = row.get(source, 2);
        entity.others = row.many(source, 1);
        row.add(entity);
      } while (row.next(source));
    }

    @Override
    public <S> Reservation fill(Reservation entity, RowReader<S> row, S source) {
      entity.seat = row.one(source, 0);
      entity.day = row.get(source, 2);
      entity.others = row.many(source, 1);
      return entity;
    }

    @Override
    protected Object attribute(Reservation entity, int column) {
      return switch (column) {
        case 2 -> entity.day;
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Reservation entity, int relation) {
      return switch (relation) {
        case 0 -> entity.seat;
        case 1 -> entity.others;
        default -> null;
      };
    }

    @Override
    public Object composeKey(List<?> parts) {
      return new Key((Integer) parts.get(0), (Integer) parts.get(1), (LocalDate) parts.get(2));
    }

    @Override
    public List<?> decomposeKey(Object key) {
      Key parts = (Key) key;
      return List.of(parts.seatRow(), parts.seatNumber(), parts.day());
    }
  }
}
