package e;

import static dev.kindred.model.OnDelete.*;

import dev.kindred.model.*;
import org.jooq.impl.*;

@Entity
public record Book(
    @Id Long id,
    @Default({"", "none"}) String title,
    @Convert({Trimming.class, Trimming.class}) String isbn,
    @ForeignKey(onDelete = {PROTECT, CASCADE}, optional = true) One<Book> sequelOf) {

  static class Trimming extends AbstractConverter<String, String> {
    private static final long serialVersionUID = 1;

    Trimming() {
      super(String.class, String.class);
    }

    @Override
    public String from(String stored) {
      return stored;
    }

    @Override
    public String to(String value) {
      return value.trim();
    }
  }
}
