package f;

import dev.kindred.model.*;

@Entity(table = "another_book")
public record Book_(@Id Long id) {}
