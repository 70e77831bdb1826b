@Revision(version = "40", message = "users and orders as they are", baseline = true)
package shop;

import dev.waymark.annotation.Revision;
