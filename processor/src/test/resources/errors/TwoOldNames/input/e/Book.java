package e;

import dev.kindred.model.*;

@Entity
@RenamedFrom(value = "Volume", sql = "VOLUMES")
public record Book(@Id Long id, @RenamedFrom(value = "name", sql = "book_name") String title) {}
