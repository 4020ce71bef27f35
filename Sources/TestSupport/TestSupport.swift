import Kernel
import Directives
