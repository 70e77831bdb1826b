@Revision(version = "1", message = "first")
@Revision(version = "2", message = "second", baseline = true)
package shop;

import dev.waymark.annotation.Revision;
