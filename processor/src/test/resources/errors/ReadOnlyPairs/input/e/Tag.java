package e;

import dev.kindred.model.*;

@View("select distinct tag as name from note")
public record Tag(@Id String name) {}
