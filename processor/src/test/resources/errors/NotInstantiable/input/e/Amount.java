package e;

import dev.kindred.model.*;

@Embeddable
public interface Amount {}
