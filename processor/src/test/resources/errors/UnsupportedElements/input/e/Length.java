package e;

import dev.kindred.model.*;

@Embeddable
public record Length(int minutes, int seconds) {}
