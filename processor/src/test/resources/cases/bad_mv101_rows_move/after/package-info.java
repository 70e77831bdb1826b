@Revision(version = "1", message = "animals")
@Revision(version = "2", message = "a table for dogs")
package shop;

import dev.waymark.annotation.Revision;
