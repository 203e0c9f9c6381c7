package deprecated;

import dev.kindred.model.Convert;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import deprecated.other.Elsewhere;
import deprecated.other.ElsewhereConverter;

/** Entity with deprecated types of another package, which generated code must import. */
@SuppressWarnings("deprecation")
@Entity
public record Abroad(
    @Id Long id, Elsewhere place, @Convert(ElsewhereConverter.class) StringBuilder text) {}
