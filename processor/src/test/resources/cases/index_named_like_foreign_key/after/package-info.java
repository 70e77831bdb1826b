@Revision(version = "1", message = "rooms")
package shop;

import dev.waymark.annotation.Revision;
