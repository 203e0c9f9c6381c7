package e;

import dev.kindred.model.*;

@Entity
public record Book(@Id Long id, @Default(value = "0", sql = "0") Integer pages) {}
