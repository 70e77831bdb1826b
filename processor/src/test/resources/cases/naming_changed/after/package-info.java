@Database(naming = Naming.SPRING)
@Revision(version = "1", message = "users")
@Revision(version = "2", message = "names as Spring Boot gives them")
package shop;

import dev.waymark.annotation.*;
