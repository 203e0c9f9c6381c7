package e;

import dev.kindred.model.*;

@Entity(unique = @UniqueTogether({"title", "year"}))
public record Book(@Id Long id, String title, int year) {}
