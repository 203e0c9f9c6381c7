package theatre;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.DetachableSet;
import dev.kindred.QuerySet;
import dev.kindred.RelatedSet;
import dev.kindred.lookup.BooleanColumn;
import dev.kindred.lookup.BooleanExpression;
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

/**
 * Metamodel class of {@link Seat}, stored in {@code seat}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Seat_ {
  /**
   * Is never called.
   */
  private Seat_() {
  }

  /**
   * {@return the column {@code row integer not null}, part of the primary key}
   */
  public static IntColumn<Seat> row() {
    return new IntColumn<Seat>(Metadata.INSTANCE, 0);
  }

  /**
   * {@return the column {@code number integer not null}, part of the primary key}
   */
  public static IntColumn<Seat> number() {
    return new IntColumn<Seat>(Metadata.INSTANCE, 1);
  }

  /**
   * {@return the column {@code balcony boolean not null}}
   */
  public static BooleanColumn<Seat> balcony() {
    return new BooleanColumn<Seat>(Metadata.INSTANCE, 2);
  }

  /**
   * {@return the path to the reservations by the join table {@code reservation_others}, from {@code seat_row} and {@code seat_number} to {@code reservation_seat_row} and {@code reservation_seat_number} and {@code reservation_day}}
   */
  public static Reservation_.Many<Seat> otherFor() {
    return new Reservation_.Many<Seat>(PathStep.first(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the path to the reservations that reference the seat: {@code reservation.seat_row = seat.row and reservation.seat_number = seat.number}}
   */
  public static Reservation_.Many<Seat> reservationSet() {
    return new Reservation_.Many<Seat>(PathStep.first(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the path to the tickets that reference the seat: {@code ticket.seat_row = seat.row and ticket.seat_number = seat.number}}
   */
  public static Ticket_.Many<Seat> ticketSet() {
    return new Ticket_.Many<Seat>(PathStep.first(Metadata.INSTANCE, 2));
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Seat> self() {
    return new Path<Seat>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all seats}
   *
   * @param db the database
   */
  public static QuerySet<Seat> objects(Database db) {
    return Accessors.<Seat>objects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the seat with the given primary key}
   *
   * @param db the database
   * @param row the column {@code row}
   * @param number the column {@code number}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static Seat get(Database db, int row, int number) {
    return Accessors.<Seat>get(db, Metadata.INSTANCE, new Key(row, number));
  }

  /**
   * {@return the seat with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param row the column {@code row}
   * @param number the column {@code number}
   */
  public static Optional<Seat> find(Database db, int row, int number) {
    return Accessors.<Seat>find(db, Metadata.INSTANCE, new Key(row, number));
  }

  /**
   * {@return an unloaded reference to the seat with the given primary key; no SQL is run}
   *
   * @param row the column {@code row}
   * @param number the column {@code number}
   */
  public static One<Seat> ref(int row, int number) {
    return Accessors.<Seat>ref(Metadata.INSTANCE, new Key(row, number));
  }

  /**
   * {@return the reservations of the given seat, for querying and changing}
   *
   * @param db the database
   * @param seat the seat
   */
  public static DetachableSet<Reservation> otherFor(Database db, Seat seat) {
    return Accessors.<Reservation>detachableSet(db, Metadata.INSTANCE.relation(0), seat);
  }

  /**
   * Loads the reservations of several seats, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param seats the seats
   * @return a list for each of them
   */
  public static Map<Seat, List<Reservation>> otherForOf(Database db, Collection<Seat> seats) {
    return Accessors.<Seat, Reservation>relatedSetOf(db, Metadata.INSTANCE.relation(0), seats);
  }

  /**
   * {@return the reservations that reference the given seat, for querying and changing}
   *
   * @param db the database
   * @param seat the seat
   */
  public static RelatedSet<Reservation> reservationSet(Database db, Seat seat) {
    return Accessors.<Reservation>relatedSet(db, Metadata.INSTANCE.relation(1), seat);
  }

  /**
   * Loads the reservations of several seats, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param seats the seats
   * @return a list for each of them
   */
  public static Map<Seat, List<Reservation>> reservationSetOf(Database db, Collection<Seat> seats) {
    return Accessors.<Seat, Reservation>relatedSetOf(db, Metadata.INSTANCE.relation(1), seats);
  }

  /**
   * {@return the tickets that reference the given seat, for querying and changing}
   *
   * @param db the database
   * @param seat the seat
   */
  public static RelatedSet<Ticket> ticketSet(Database db, Seat seat) {
    return Accessors.<Ticket>relatedSet(db, Metadata.INSTANCE.relation(2), seat);
  }

  /**
   * Loads the tickets of several seats, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param seats the seats
   * @return a list for each of them
   */
  public static Map<Seat, List<Ticket>> ticketSetOf(Database db, Collection<Seat> seats) {
    return Accessors.<Seat, Ticket>relatedSetOf(db, Metadata.INSTANCE.relation(2), seats);
  }

  /**
   * {@return a new, empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder initialized from the given seat; an update writes only the attributes that are set}
   *
   * @param seat the seat
   */
  public static Builder builder(Seat seat) {
    return new Builder(seat);
  }

  /**
   * Path to a {@link Seat}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Seat> {
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
     * {@return the column {@code row integer not null}, part of the primary key}
     */
    public final IntExpression<R> row() {
      return ints(0);
    }

    /**
     * {@return the column {@code number integer not null}, part of the primary key}
     */
    public final IntExpression<R> number() {
      return ints(1);
    }

    /**
     * {@return the column {@code balcony boolean not null}}
     */
    public final BooleanExpression<R> balcony() {
      return booleans(2);
    }

    /**
     * {@return the path to the reservations by the join table {@code reservation_others}, from {@code seat_row} and {@code seat_number} to {@code reservation_seat_row} and {@code reservation_seat_number} and {@code reservation_day}}
     */
    public final Reservation_.Many<R> otherFor() {
      return new Reservation_.Many<R>(step(0));
    }

    /**
     * {@return the path to the reservations that reference the seat: {@code reservation.seat_row = seat.row and reservation.seat_number = seat.number}}
     */
    public final Reservation_.Many<R> reservationSet() {
      return new Reservation_.Many<R>(step(1));
    }

    /**
     * {@return the path to the tickets that reference the seat: {@code ticket.seat_row = seat.row and ticket.seat_number = seat.number}}
     */
    public final Ticket_.Many<R> ticketSet() {
      return new Ticket_.Many<R>(step(2));
    }
  }

  /**
   * Path to a {@link Seat} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Seat> {
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
   * Path to any number of seats.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Seat, Path<R>> {
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
    public Many<R> where(Condition<Seat> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Builder of a {@link Seat}.
   */
  public static final class Builder extends EntityBuilder<Seat> {
    /**
     * Creates an empty builder.
     */
    private Builder() {
      super(Metadata.INSTANCE);
    }

    /**
     * Creates an initialized builder.
     *
     * @param seat the initial values
     */
    private Builder(Seat seat) {
      super(Metadata.INSTANCE, seat);
    }

    /**
     * Sets the column {@code row integer not null}, part of the primary key.
     *
     * @param row the value
     * @return this builder
     */
    public Builder row(int row) {
      set(0, row);
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

    /**
     * Sets the column {@code balcony boolean not null}.
     *
     * @param balcony the value
     * @return this builder
     */
    public Builder balcony(boolean balcony) {
      set(2, balcony);
      return this;
    }
  }

  /**
   * Primary key of a seat.
   *
   * @param row the column {@code row}
   * @param number the column {@code number}
   */
  public record Key(int row, int number) {
  }

  /**
   * Metadata of {@link Seat} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Seat> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Seat.class,
          "Seat_",
          "",
          "seat",
          new ColumnMetadata[] {
              ColumnMetadata.of("row", "\"row\"", ColumnType.INT).asKey(),
              ColumnMetadata.of("number", "number", ColumnType.INT).asKey(),
              ColumnMetadata.of("balcony", "balcony", ColumnType.BOOLEAN)});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ManyToManyRelation(this, 0, "otherFor", new JoinTable("", "reservation_others", List.of("seat_row", "seat_number"), List.of("reservation_seat_row", "reservation_seat_number", "reservation_day"), null, false), false),
          new ReverseRelation(this, 1, "reservationSet", 0),
          new ReverseRelation(this, 2, "ticketSet", 0)};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Reservation_.Metadata.INSTANCE;
        case 1 -> Reservation_.Metadata.INSTANCE;
        case 2 -> Ticket_.Metadata.INSTANCE;
        default -> throw new IndexOutOfBoundsException(relation);
      };
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
