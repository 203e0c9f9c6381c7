package theatre;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.DetachableSet;
import dev.kindred.QuerySet;
import dev.kindred.RelatedSet;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.DateColumn;
import dev.kindred.lookup.DateExpression;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.PathStep;
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

/**
 * Metamodel class of {@link Reservation}, stored in {@code reservation}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Reservation_ {
  /**
   * Is never called.
   */
  private Reservation_() {
  }

  /**
   * {@return the path to the seat by the foreign key {@code seat_row integer not null} and {@code seat_number integer not null} to {@code seat.row} and {@code seat.number}, part of the primary key, on delete cascade}
   */
  public static Seat_.Reference<Reservation> seat() {
    return new Seat_.Reference<Reservation>(PathStep.first(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the column {@code day date not null}, part of the primary key}
   */
  public static DateColumn<Reservation, LocalDate> day() {
    return new DateColumn<Reservation, LocalDate>(Metadata.INSTANCE, 2);
  }

  /**
   * {@return the path to the seats by the join table {@code reservation_others}, from {@code reservation_seat_row} and {@code reservation_seat_number} and {@code reservation_day} to {@code seat_row} and {@code seat_number}}
   */
  public static Seat_.Many<Reservation> others() {
    return new Seat_.Many<Reservation>(PathStep.first(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Reservation> self() {
    return new Path<Reservation>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all reservations}
   *
   * @param db the database
   */
  public static QuerySet<Reservation> objects(Database db) {
    return Accessors.<Reservation>objects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the reservation with the given primary key}
   *
   * @param db the database
   * @param seatRow the column {@code seat_row}
   * @param seatNumber the column {@code seat_number}
   * @param day the column {@code day}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static Reservation get(Database db, int seatRow, int seatNumber, LocalDate day) {
    return Accessors.<Reservation>get(db, Metadata.INSTANCE, new Key(seatRow, seatNumber, day));
  }

  /**
   * {@return the reservation with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param seatRow the column {@code seat_row}
   * @param seatNumber the column {@code seat_number}
   * @param day the column {@code day}
   */
  public static Optional<Reservation> find(Database db, int seatRow, int seatNumber,
      LocalDate day) {
    return Accessors.<Reservation>find(db, Metadata.INSTANCE, new Key(seatRow, seatNumber, day));
  }

  /**
   * {@return an unloaded reference to the reservation with the given primary key; no SQL is run}
   *
   * @param seatRow the column {@code seat_row}
   * @param seatNumber the column {@code seat_number}
   * @param day the column {@code day}
   */
  public static One<Reservation> ref(int seatRow, int seatNumber, LocalDate day) {
    return Accessors.<Reservation>ref(Metadata.INSTANCE, new Key(seatRow, seatNumber, day));
  }

  /**
   * {@return the seats of the given reservation, for querying and changing}
   *
   * @param db the database
   * @param reservation the reservation
   */
  public static DetachableSet<Seat> others(Database db, Reservation reservation) {
    return Accessors.<Seat>detachableSet(db, Metadata.INSTANCE.relation(1), reservation);
  }

  /**
   * Loads the seats of several reservations, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param reservations the reservations
   * @return a list for each of them
   */
  public static Map<Reservation, List<Seat>> othersOf(Database db,
      Collection<Reservation> reservations) {
    return Accessors.<Reservation, Seat>relatedSetOf(db, Metadata.INSTANCE.relation(1), reservations);
  }

  /**
   * {@return the path from {@code Seat} to the reservations that reference it}
   */
  public static Many<Seat> ofSeat() {
    return new Many<Seat>(PathStep.reverse(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the reservations that reference the given seat, for querying and changing}
   *
   * @param db the database
   * @param seat the seat
   */
  public static RelatedSet<Reservation> ofSeat(Database db, Seat seat) {
    return Accessors.<Reservation>relatedSet(db, Metadata.INSTANCE.relation(0).reverse(), seat);
  }

  /**
   * {@return the path from {@code Seat} to the reservations that are related to it}
   */
  public static Many<Seat> ofOthers() {
    return new Many<Seat>(PathStep.reverse(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the reservations that are related to the given seat, for querying and changing}
   *
   * @param db the database
   * @param seat the seat
   */
  public static DetachableSet<Reservation> ofOthers(Database db, Seat seat) {
    return Accessors.<Reservation>detachableSet(db, Metadata.INSTANCE.relation(1).reverse(), seat);
  }

  /**
   * {@return a new, empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder initialized from the given reservation; an update writes only the attributes that are set}
   *
   * @param reservation the reservation
   */
  public static Builder builder(Reservation reservation) {
    return new Builder(reservation);
  }

  /**
   * Path to a {@link Reservation}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Reservation> {
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
     * {@return the path to the seat by the foreign key {@code seat_row integer not null} and {@code seat_number integer not null} to {@code seat.row} and {@code seat.number}, part of the primary key, on delete cascade}
     */
    public final Seat_.Path<R> seat() {
      return new Seat_.Path<R>(step(0));
    }

    /**
     * {@return the column {@code day date not null}, part of the primary key}
     */
    public final DateExpression<R, LocalDate> day() {
      return this.<LocalDate>dates(2);
    }

    /**
     * {@return the path to the seats by the join table {@code reservation_others}, from {@code reservation_seat_row} and {@code reservation_seat_number} and {@code reservation_day} to {@code seat_row} and {@code seat_number}}
     */
    public final Seat_.Many<R> others() {
      return new Seat_.Many<R>(step(1));
    }
  }

  /**
   * Path to a {@link Reservation} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Reservation> {
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
   * Path to any number of reservations.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Reservation, Path<R>> {
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
    public Many<R> where(Condition<Reservation> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Builder of a {@link Reservation}.
   */
  public static final class Builder extends EntityBuilder<Reservation> {
    /**
     * Creates an empty builder.
     */
    private Builder() {
      super(Metadata.INSTANCE);
    }

    /**
     * Creates an initialized builder.
     *
     * @param reservation the initial values
     */
    private Builder(Reservation reservation) {
      super(Metadata.INSTANCE, reservation);
    }

    /**
     * Sets the seat by the foreign key {@code seat_row integer not null} and {@code seat_number integer not null} to {@code seat.row} and {@code seat.number}, part of the primary key, on delete cascade.
     *
     * @param seat the seat
     * @return this builder
     */
    public Builder seat(Seat seat) {
      relate(0, seat);
      return this;
    }

    /**
     * Sets a reference to the seat by the foreign key {@code seat_row integer not null} and {@code seat_number integer not null} to {@code seat.row} and {@code seat.number}, part of the primary key, on delete cascade.
     *
     * @param seat the reference
     * @return this builder
     */
    public Builder seat(One<Seat> seat) {
      relate(0, seat);
      return this;
    }

    /**
     * Sets the column {@code day date not null}, part of the primary key.
     *
     * @param day the value
     * @return this builder
     */
    public Builder day(LocalDate day) {
      set(2, day);
      return this;
    }
  }

  /**
   * Primary key of a reservation.
   *
   * @param seatRow the column {@code seat_row}
   * @param seatNumber the column {@code seat_number}
   * @param day the column {@code day}
   */
  public record Key(int seatRow, int seatNumber, LocalDate day) {
  }

  /**
   * Metadata of {@link Reservation} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Reservation> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Reservation.class,
          "Reservation_",
          "",
          "reservation",
          new ColumnMetadata[] {
              ColumnMetadata.of("seat", "seat_row", ColumnType.INT).asKey(),
              ColumnMetadata.of("seat", "seat_number", ColumnType.INT).asKey(),
              ColumnMetadata.of("day", "\"day\"", ColumnType.DATE).asKey()});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ForwardRelation(this, 0, "seat", false, false, OnDelete.CASCADE, new int[] {0, 1}, new int[] {0, 1}),
          new ManyToManyRelation(this, 1, "others", new JoinTable("", "reservation_others", List.of("reservation_seat_row", "reservation_seat_number", "reservation_day"), List.of("seat_row", "seat_number"), null, false), true)};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Seat_.Metadata.INSTANCE;
        case 1 -> Seat_.Metadata.INSTANCE;
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public <S> Reservation read(RowReader<S> row, S source) {
      return fill(new Reservation(), row, source);
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        Reservation entity = new Reservation();
        entity.seat = row.<Seat>one(source, 0);
        entity.day = row.<LocalDate>get(source, 2);
        entity.others = row.<Seat>many(source, 1);
        row.add(entity);
      } while (row.next(source));
    }

    @Override
    public <S> Reservation fill(Reservation entity, RowReader<S> row, S source) {
      entity.seat = row.<Seat>one(source, 0);
      entity.day = row.<LocalDate>get(source, 2);
      entity.others = row.<Seat>many(source, 1);
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
