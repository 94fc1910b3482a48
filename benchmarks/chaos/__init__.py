"""What a desk loses when it is tormented: processes killed, disk filled, connections dropped."""
