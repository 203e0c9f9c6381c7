package renames;

import dev.kindred.model.*;

@Embeddable
public record Rack(@RenamedFrom("line") int row, @Backfill("0") int level) {}
