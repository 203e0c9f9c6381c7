package renames;

import dev.kindred.model.*;

@Entity
@RenamedFrom(sql = "lib.SCRIBES")
public record Scribe(@Id Long id) {}
