@Revision(version = "1", message = "users")
@Revision(
    version = "2",
    message = "bio",
    allow = @Allow(code = "DS103", reason = "no reason"))
package shop;

import dev.waymark.annotation.Allow;
import dev.waymark.annotation.Revision;
